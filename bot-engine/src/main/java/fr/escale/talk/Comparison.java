package fr.escale.talk;

import fr.escale.talk.Diff.Sign;
import fr.escale.talk.Played.Row;
import fr.escale.talk.Talk.Line;
import java.util.ArrayList;
import java.util.List;

/** Plays a talk line by line and holds what is said against what was expected. */
final class Comparison {
    private final Talk talk;
    private final Replay replay;
    private final List<Row> rows = new ArrayList<>();
    private int differs;

    Comparison(Talk talk, Replay replay) {
        this.talk = talk;
        this.replay = replay;
    }

    Played played() {
        for (Line line : talk.lines()) {
            boolean on = line.expected() ? compare(line) : play(line);
            if (!on) {
                break;
            }
        }
        return new Played(talk.path(), talk.title(), rows, differs, "");
    }

    private boolean play(Line line) {
        try {
            replay.play(line);
            rows.add(new Row(Sign.SAME, line.who(), line.words()));
            return true;
        } catch (WrongTalkException | IllegalArgumentException cannot) {
            differs(line);
            rows.add(new Row(Sign.LESS, line.who(), line.words()));
            rows.add(new Row(Sign.MORE, "buttons", replay.actual(new Line("buttons", "", line.line()))));
            return false;
        }
    }

    /** A conversation goes on behind a difference: the author sees all of them at once. */
    private boolean compare(Line line) {
        String actual = replay.actual(line);
        if (new Expected(line.words()).fits(actual)) {
            rows.add(new Row(Sign.SAME, line.who(), line.words()));
        } else {
            differs(line);
            Diff.of(lines(line.words()), lines(actual), (expected, said) -> new Expected(expected).fits(said))
                    .rows()
                    .forEach(row -> rows.add(new Row(row.sign(), line.who(), row.words())));
        }
        return true;
    }

    private void differs(Line line) {
        differs = differs == 0 ? line.line() : differs;
    }

    /** Nothing said is a line too: the author sees that nothing came. */
    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of("") : text.lines().toList();
    }
}
