package fr.escale.conversation;

import fr.escale.booking.Bookings;
import fr.escale.civil.Words;
import fr.escale.flow.Language;
import fr.escale.media.FileType;
import fr.escale.media.Media;
import fr.escale.team.Team;
import fr.escale.territory.Territory;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What is kept about a person, told to that person. */
@Component
class MyData {
    private final Territory territory;
    private final Bookings bookings;
    private final Gatherings gatherings;
    private final Notes notes;
    private final Media media;
    private final Team team;
    private final Phrases phrases;

    MyData(
            Territory territory,
            Bookings bookings,
            Gatherings gatherings,
            Notes notes,
            Media media,
            Team team,
            Phrases phrases) {
        this.territory = territory;
        this.bookings = bookings;
        this.gatherings = gatherings;
        this.notes = notes;
        this.media = media;
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
        words.put("files", files(c));
        words.put("days", String.valueOf(media.days()));
        if (!c.consents.all.isEmpty()) {
            words.put("consents", "yes");
        }
        words.put("origin", c.origin == null ? "" : (c.origin.headline() + " " + c.origin.id()).strip());
        words.put("plans", gatherings.plans(c, now));
        words.put("controller", team.card().controller());
        words.put("dataContact", team.card().dataContact());
        return phrases.myData(words, c.language());
    }

    /** What they sent and is kept, by kind; empty for nothing. */
    private String files(Conversation c) {
        var many = media.kept(c.id).stream()
                .collect(Collectors.groupingBy(MyData::kind, LinkedHashMap::new, Collectors.counting()));
        return many.entrySet().stream()
                .map(one -> phrases.kept(one.getKey(), one.getValue(), c.language()))
                .collect(Collectors.joining(" · "));
    }

    private static String kind(FileType type) {
        if (type.isAudio()) {
            return "voices";
        }
        return type.isPicture() ? "pictures" : type.isVideo() ? "videos" : "documents";
    }
}
