package fr.escale.console.desk;

import fr.escale.console.Since;
import fr.escale.conversation.Mode;
import fr.escale.conversation.Roll.Row;
import fr.escale.conversation.Urgency;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One conversation as the list shows it.
 *
 * @param mine whether whoever looks holds it, or is to take it
 * @param assigned who is to take it; null when nobody in particular
 * @param since how long it has waited or been held ("4 min"); empty when the bot has it
 * @param heard when the person last wrote
 * @param where channel, commune and theme, in this order, each if known
 * @param fresh how many of the person's messages nobody has seen, where a human is concerned
 */
record Listed(
        String conversation,
        Mode mode,
        boolean distress,
        boolean mine,
        @Nullable String holder,
        @Nullable String assigned,
        String name,
        String why,
        String last,
        String since,
        String heard,
        List<String> where,
        List<String> tags,
        int fresh) {

    static Listed of(Row row, String me, Instant now, ZoneId zone) {
        boolean held = row.mode() != Mode.BOT;
        return new Listed(
                row.conversation(),
                row.mode(),
                held && row.urgency() == Urgency.DISTRESS,
                me.equals(row.holder()) || me.equals(row.assigned()),
                row.holder(),
                row.mode() == Mode.WAITING ? row.assigned() : null,
                row.nickname(),
                Card.why(row.why()),
                row.last(),
                held ? Since.lasting(row.since(), now) : "",
                Since.moment(row.heard(), now, zone),
                where(row),
                row.tags(),
                held ? row.unread() : 0);
    }

    private static List<String> where(Row row) {
        return Stream.of(
                        Card.channel(row.channel()), row.place(), Filter.themeName(row.theme()))
                .filter(one -> !one.isEmpty())
                .toList();
    }

    /** Names the conversation only: the person's words stay out of logs. */
    @Override
    public String toString() {
        return "Listed[" + conversation + "]";
    }
}
