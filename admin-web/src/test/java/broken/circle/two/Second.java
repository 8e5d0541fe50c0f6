package broken.circle.two;

import broken.circle.one.First;

/** Breaks: leads back to where one came from. */
public record Second(First first) {}
