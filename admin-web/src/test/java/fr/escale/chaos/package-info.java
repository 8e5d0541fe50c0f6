/** The program as processes of their own, in storms: what it acknowledges is handled once, in order. See docs/chaos.md. */
@NullMarked
package fr.escale.chaos;

import org.jspecify.annotations.NullMarked;
