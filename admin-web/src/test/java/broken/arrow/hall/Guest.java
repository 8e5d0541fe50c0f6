package broken.arrow.hall;

import broken.arrow.kitchen.Stove;

/** Breaks: the hall names no arrow to the kitchen. */
public record Guest(Stove stove) {}
