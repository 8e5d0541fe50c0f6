package fr.escale.conversation;

import fr.escale.conversation.Roll.Row;
import fr.escale.flow.Language;
import fr.escale.person.Card;
import fr.escale.store.Seal;
import fr.escale.territory.Commune;
import fr.escale.territory.Territory;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the desk's rows: of a conversation at hand, or of its document in the store. */
@Component
class Rows {
    private static final List<String> NEEDED = List.of(
            "version",
            "channel",
            "mode",
            "urgency",
            "why",
            "holder",
            "since",
            "heard",
            "humanWrote",
            "unread",
            "last",
            "tags",
            "card",
            "theme");

    private final ConversationDocument form;
    private final Territory territory;

    Rows(Seal seal, Territory territory) {
        this.form = new ConversationDocument(seal);
        this.territory = territory;
    }

    /** What of a document a row is made of, as a projection: what was said and the session stay in the store. */
    static Document fields() {
        var fields = new Document();
        NEEDED.forEach(name -> fields.append(name, 1));
        return fields;
    }

    Row of(Conversation c) {
        return row(
                c.id,
                c.version,
                c.person.channel(),
                c.mode,
                c.urgency,
                c.why,
                c.holder,
                c.mode == Mode.WAITING ? c.holder : null,
                c.since,
                c.heard,
                c.humanWrote,
                c.unread,
                c.last,
                c.tags,
                c.card,
                c.theme);
    }

    /** Of a document with at least the {@link #fields}. */
    Row read(Document d) {
        return row(
                d.getString("_id"),
                d.getLong("version"),
                d.getString("channel"),
                Mode.valueOf(d.getString("mode")),
                Urgency.valueOf(d.getString("urgency")),
                form.text(d, "why"),
                d.getString("holder"),
                d.getString("mode").equals(Mode.WAITING.name()) ? d.getString("holder") : null,
                d.getDate("since").toInstant(),
                d.getDate("heard").toInstant(),
                instant(d.getDate("humanWrote")),
                d.getInteger("unread", 0),
                form.text(d, "last"),
                form.tags(d),
                form.card(d),
                d.get("theme", ""));
    }

    private Row row(
            String id,
            long version,
            String channel,
            Mode mode,
            Urgency urgency,
            String why,
            @Nullable String holder,
            @Nullable String assigned,
            Instant since,
            Instant heard,
            @Nullable Instant answered,
            int unread,
            String last,
            List<String> tags,
            Card card,
            String theme) {
        return new Row(
                id,
                version,
                channel,
                mode,
                urgency,
                why,
                holder,
                assigned,
                since,
                heard,
                answered,
                unread,
                last,
                card.values().getOrDefault("nickname", ""),
                tags,
                card.commune().orElse(null),
                card.commune().flatMap(territory::anywhere).map(Commune::name).orElse(""),
                theme,
                Language.of(card.language().orElse("")).code());
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
