package fr.escale.console.desk;

import fr.escale.console.Reason;
import fr.escale.console.Since;
import fr.escale.conversation.Mode;
import fr.escale.conversation.Roll.Row;
import fr.escale.conversation.Urgency;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One conversation as the list shows it.
 *
 * @param mine whether whoever looks holds it, or is to take it
 * @param holder what colleagues call whoever holds it; null when nobody does
 * @param assigned what they call who is to take it; null when nobody in particular
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

    /** @param name what colleagues call the member of staff with that e-mail address */
    static Listed of(Row row, String me, UnaryOperator<String> name, Instant now, ZoneId zone) {
        boolean held = row.mode() != Mode.BOT;
        return new Listed(
                row.conversation(),
                row.mode(),
                held && row.urgency() == Urgency.DISTRESS,
                me.equals(row.holder()) || me.equals(row.assigned()),
                named(row.holder(), name),
                row.mode() == Mode.WAITING ? named(row.assigned(), name) : null,
                row.nickname(),
                Reason.of(row.why()),
                Bracketed.of(row.last()),
                held ? Since.lasting(row.since(), now) : "",
                Since.moment(row.heard(), now, zone),
                where(row),
                row.tags(),
                held ? row.unread() : 0);
    }

    private static @Nullable String named(@Nullable String email, UnaryOperator<String> name) {
        return email == null ? null : name.apply(email);
    }

    private static List<String> where(Row row) {
        return Stream.of(Card.channel(row.channel()), row.place(), Filter.themeName(row.theme()))
                .filter(one -> !one.isEmpty())
                .toList();
    }

    /** Names the conversation only: the person's words stay out of logs. */
    @Override
    public String toString() {
        return "Listed[" + conversation + "]";
    }
}
