package fr.escale.flow;

/**
 * Something wrong in a flow file.
 *
 * @param line from 1
 * @param column from 1, in characters as a reader counts them (an emoji is one)
 * @param message what was found, what was expected, and a suggestion where there is one
 * @param rule a short name of the rule ("unknown-step"); {@link #page()} explains it
 * @param weight whether it keeps the flow from going live
 * @param source the line where it stands, as written, without its end; empty below the last one
 */
public record Problem(String path, int line, int column, String message, String rule, Weight weight, String source) {
    /** What follows from a problem. */
    public enum Weight {
        /** The flow cannot go live. */
        ERROR,
        /** The flow can go live; an editor should look at it. */
        WARNING
    }

    /** Whether it keeps the flow from going live. */
    public boolean isError() {
        return weight == Weight.ERROR;
    }

    /** Where the rule is explained, with an example; relative to the top of the repository. */
    public String page() {
        return "docs/checks.md#" + rule;
    }

    /** For people: the one line of {@link #toString()}, the line it is about with a caret below, and the rule's page. */
    public String shown() {
        return this + "\n" + new Excerpt(line, column, source) + "\n" + Excerpt.margin(line) + "= " + page();
    }

    /** One line that begins with {@code path:line:column: } and ends with the rule. */
    @Override
    public String toString() {
        return path + ":" + line + ":" + column + ": " + (isError() ? "" : "warning: ") + message + " [" + rule + "]";
    }
}
