/** The base package holds the program's entrance and nothing else. */
@NullMarked
package fr.escale;

import org.jspecify.annotations.NullMarked;
