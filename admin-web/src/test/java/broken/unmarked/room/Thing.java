package broken.unmarked.room;

/** Breaks: its package has no package-info. */
record Thing(String name) {}
