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
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is kept about a person, told to that person. */
@Component
class MyData {
    private final Conversations conversations;
    private final SamePerson samePerson;
    private final Territory territory;
    private final Bookings bookings;
    private final Gatherings gatherings;
    private final Notes notes;
    private final Media media;
    private final Team team;
    private final Phrases phrases;

    MyData(
            Conversations conversations,
            SamePerson samePerson,
            Territory territory,
            Bookings bookings,
            Gatherings gatherings,
            Notes notes,
            Media media,
            Team team,
            Phrases phrases) {
        this.conversations = conversations;
        this.samePerson = samePerson;
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
        var all = allOf(c);
        words.put("messages", String.valueOf(c.next + elsewhere(all, c)));
        c.card.commune().flatMap(territory::anywhere).ifPresent(commune -> words.put("commune", commune.name()));
        c.card.language().flatMap(Language::known).ifPresent(language -> words.put("language", language.ownName()));
        all.stream()
                .flatMap(id -> bookings.next(id, now).stream())
                .findFirst()
                .ifPresent(found -> words.put(
                        "when", Words.sentence(found.start(), now, c.language().locale())));
        if (all.stream().anyMatch(bookings::isWaiting)) {
            words.put("waiting", "yes");
        }
        words.put("nickname", c.card.values().getOrDefault("nickname", ""));
        if (all.stream().anyMatch(notes::hasAny)
                || !c.tags.isEmpty()
                || c.card.values().containsKey("age")) {
            words.put("notes", "yes");
        }
        words.put("files", files(all, c.language()));
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

    /** This conversation, and what the same person wrote under other names. */
    private List<String> allOf(Conversation c) {
        return Stream.concat(Stream.of(c.id), samePerson.others(c.id).stream()).toList();
    }

    private int elsewhere(List<String> all, Conversation c) {
        return all.stream()
                .filter(id -> !id.equals(c.id))
                .flatMap(id -> conversations.find(id).stream())
                .mapToInt(other -> other.next)
                .sum();
    }

    /** What they sent and is kept, by kind; empty for nothing. */
    private String files(List<String> all, Language language) {
        var many = all.stream()
                .flatMap(id -> media.kept(id).stream())
                .collect(Collectors.groupingBy(MyData::kind, LinkedHashMap::new, Collectors.counting()));
        return many.entrySet().stream()
                .map(one -> phrases.kept(one.getKey(), one.getValue(), language))
                .collect(Collectors.joining(" · "));
    }

    private static String kind(FileType type) {
        if (type.isAudio()) {
            return "voices";
        }
        return type.isPicture() ? "pictures" : type.isVideo() ? "videos" : "documents";
    }
}
