package fr.escale.duty;

import java.time.Instant;

/** Whether somebody looks at the desk. */
public sealed interface Watch {
    /** Somebody does now. */
    record Now() implements Watch {}

    /** Nobody does now; somebody will from then on. */
    record From(Instant then) implements Watch {}

    /** No hours have been said: nothing can be promised. */
    record Unsaid() implements Watch {}
}
