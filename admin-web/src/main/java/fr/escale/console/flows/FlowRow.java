package fr.escale.console.flows;

import fr.escale.shelf.Sheet;
import fr.escale.shelf.Sheet.State;
import java.util.List;

/** A flow in the list. */
public record FlowRow(
        String id, String title, List<String> starts, State state, boolean draft, boolean arrived, long people) {
    static FlowRow of(Sheet sheet, long people) {
        Storyboard board = Storyboard.of(
                sheet.live() == null ? sheet.inHand().text() : sheet.live().text());
        return new FlowRow(
                sheet.id(),
                board.title().isEmpty() ? sheet.id() : board.title(),
                board.starts(),
                sheet.state(),
                sheet.draft() != null && sheet.live() != null && !sheet.arrived(),
                sheet.arrived(),
                people);
    }
}
