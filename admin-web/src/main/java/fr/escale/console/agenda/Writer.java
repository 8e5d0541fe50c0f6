package fr.escale.console.agenda;

import fr.escale.conversation.Desk;
import fr.escale.conversation.Desk.Entry;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Somebody who writes to us, as a choice of a form: known by what they wrote last, as nobody gives a name.
 */
record Writer(String conversation, String words) {
    private static final int LONGEST = 60;

    /** Those in sight who wrote last, and the chosen one. */
    static List<Writer> of(Desk desk, Predicate<Entry> inSight, String chosen, int most) {
        return Stream.concat(desk.entry(chosen).stream(), desk.recent(most).stream())
                .filter(inSight)
                .map(Writer::of)
                .distinct()
                .toList();
    }

    private static Writer of(Entry entry) {
        var last = entry.last();
        var shown = last.length() > LONGEST ? last.substring(0, LONGEST).strip() + "…" : last;
        var commune = entry.commune();
        return new Writer(entry.conversation(), "« " + shown + " »" + (commune == null ? "" : " · " + commune));
    }

    /** Names the conversation only: the person's words stay out of logs. */
    @Override
    public String toString() {
        return "Writer[" + conversation + "]";
    }
}
