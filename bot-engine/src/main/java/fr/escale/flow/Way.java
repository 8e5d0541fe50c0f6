package fr.escale.flow;

import java.util.List;

/** Where a conversation goes on. */
public sealed interface Way {
    /** To another step of the same flow. */
    record ToStep(String step) implements Way {}

    /** To the beginning of another flow; the person does not come back. */
    record ToFlow(String flow) implements Way {}

    /** To what is always there: one of {@link #ORDERS}. */
    record ToOrder(String order) implements Way {}

    /** Keeps this as the answer to the question it stands under, and goes on behind it. */
    record Keep(String value) implements Way {}

    /** Nowhere: the flow is over, or the flow that called it goes on. */
    record Over() implements Way {}

    /** The names under which editors write the always-there orders. */
    List<String> ORDERS = List.of(
            "stop",
            "menu",
            "back",
            "human",
            "appointment",
            "my appointment",
            "cancel",
            "lift",
            "erase",
            "my data",
            "help",
            "language");
}
