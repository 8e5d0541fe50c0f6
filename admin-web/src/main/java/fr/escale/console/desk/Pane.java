package fr.escale.console.desk;

import java.util.List;

/**
 * The list beside a conversation, on screens that are wide enough.
 *
 * @param slug of the list it shows
 * @param rows the first of them, in the desk's order
 */
record Pane(String slug, List<Choice> tabs, List<Listed> rows) {
    /** A list to show instead. */
    record Choice(String slug, String label) {}
}
