package broken.lumber.room.util;

/** Breaks: a package that says nothing. */
final class Things {}
