package fr.escale.talk;

import fr.escale.talk.Diff.Sign;
import java.util.List;

/**
 * A talk as it went, beside what its author wrote.
 *
 * @param path the talk's file or name
 * @param title what it is about; empty when its author does not say
 * @param rows the conversation: what went as written, what was expected and did not come (LESS), what came (MORE);
 *     it ends where it could not be played any further. Empty when the talk cannot be read
 * @param line where the first difference stands in the talk, from 1; 0 when there is none
 * @param problem why the talk cannot be read; empty when it can
 */
public record Played(String path, String title, List<Row> rows, int line, String problem) {
    public Played {
        rows = List.copyOf(rows);
    }

    /** Something that one side said or did; {@code who} is a key of the talk language ("they", "bot", "desk" …). */
    public record Row(Sign sign, String who, String words) {}

    static Played unreadable(String path, String problem) {
        return new Played(path, "", List.of(), 1, problem);
    }

    /** Whether the conversation went as it was written. */
    public boolean asWritten() {
        return line == 0;
    }

    /** As a terminal shows it: the place, then the conversation with "-" before what is missing and "+" before what came. */
    @Override
    public String toString() {
        if (!problem.isEmpty()) {
            return problem;
        }
        StringBuilder text = new StringBuilder(path + ":" + line + ": the conversation differs\n");
        rows.forEach(row -> text.append(shown(row)));
        return text.toString();
    }

    private static String shown(Row row) {
        String before = row.sign().mark() + " ";
        String indent = before + " ".repeat(row.who().length() + 2);
        return before + row.who() + ": " + row.words().replace("\n", "\n" + indent) + "\n";
    }
}
