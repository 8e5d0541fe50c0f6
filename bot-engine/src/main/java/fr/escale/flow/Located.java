package fr.escale.flow;

import org.yaml.snakeyaml.error.Mark;

/** A word of a file and where it stands. */
record Located(String value, Mark at) {}
