package fr.escale.conversation;

import fr.escale.booking.Bookings;
import fr.escale.civil.Words;
import fr.escale.flow.Language;
import fr.escale.team.Team;
import fr.escale.territory.Territory;
import java.time.Instant;
import java.util.HashMap;
import org.springframework.stereotype.Component;

/** What is kept about a person, told to that person. */
@Component
class MyData {
    private final Territory territory;
    private final Bookings bookings;
    private final Gatherings gatherings;
    private final Notes notes;
    private final Team team;
    private final Phrases phrases;

    MyData(Territory territory, Bookings bookings, Gatherings gatherings, Notes notes, Team team, Phrases phrases) {
        this.territory = territory;
        this.bookings = bookings;
        this.gatherings = gatherings;
        this.notes = notes;
        this.team = team;
        this.phrases = phrases;
    }

    String tell(Conversation c, Instant now) {
        var words = new HashMap<String, String>();
        words.put("messages", String.valueOf(c.next));
        c.card.commune().flatMap(territory::anywhere).ifPresent(commune -> words.put("commune", commune.name()));
        c.card.language().flatMap(Language::known).ifPresent(language -> words.put("language", language.ownName()));
        bookings.next(c.id, now)
                .ifPresent(found -> words.put(
                        "when", Words.sentence(found.start(), now, c.language().locale())));
        if (bookings.isWaiting(c.id)) {
            words.put("waiting", "yes");
        }
        words.put("nickname", c.card.values().getOrDefault("nickname", ""));
        if (notes.hasAny(c.id) || !c.tags.isEmpty() || c.card.values().containsKey("age")) {
            words.put("notes", "yes");
        }
        words.put("plans", gatherings.plans(c, now));
        words.put("controller", team.card().controller());
        words.put("dataContact", team.card().dataContact());
        return phrases.myData(words, c.language());
    }
}
