package broken.leaning.room;

import broken.leaning.Entrance;

/** Breaks: leans on the base package. */
record Visitor(Entrance entrance) {}
