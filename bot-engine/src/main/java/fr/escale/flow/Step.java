package fr.escale.flow;

/** One moment of a flow. */
public sealed interface Step {
    /** Its name, unique in its flow. */
    String id();

    /** Says something and goes on. */
    record Say(String id, String text, String next) implements Step {}
}
