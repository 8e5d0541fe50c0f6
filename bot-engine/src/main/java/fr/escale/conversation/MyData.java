package fr.escale.conversation;

import fr.escale.booking.Appointment;
import fr.escale.booking.Bookings;
import fr.escale.civil.Words;
import fr.escale.flow.Language;
import fr.escale.media.FileType;
import fr.escale.media.Media;
import fr.escale.person.Card;
import fr.escale.team.Team;
import fr.escale.territory.Commune;
import fr.escale.territory.Territory;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
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
        words.put(
                "messages",
                String.valueOf(all.stream().mapToInt(one -> one.next).sum()));
        words.put("commune", told(all, one -> commune(one.card)));
        c.card.language().flatMap(Language::known).ifPresent(language -> words.put("language", language.ownName()));
        words.put("nickname", told(all, one -> one.card.values().getOrDefault("nickname", "")));
        words.put("origin", told(all, MyData::origin));
        words.put("notes", yes(all, this::isNoted));
        words.put("consents", yes(all, one -> !one.consents.all.isEmpty()));
        planned(words, all, c.language(), now);
        words.put("files", files(all, c.language()));
        words.put("days", String.valueOf(media.days()));
        words.put("controller", team.card().controller());
        words.put("dataContact", team.card().dataContact());
        return phrases.myData(words, c.language());
    }

    /** What they have before them, whatever name they wrote under. */
    private void planned(Map<String, String> words, List<Conversation> all, Language language, Instant now) {
        all.stream()
                .flatMap(one -> bookings.next(one.id, now).stream())
                .min(Comparator.comparing(Appointment::start))
                .ifPresent(next -> words.put("when", Words.sentence(next.start(), now, language.locale())));
        words.put("waiting", yes(all, one -> bookings.isWaiting(one.id)));
        words.put("plans", told(all, one -> gatherings.plans(one.id, language.locale(), now)));
    }

    /** This conversation, and what the same person wrote under other names. */
    private List<Conversation> allOf(Conversation c) {
        var others = samePerson.others(c.id).stream().flatMap(id -> conversations.find(id).stream());
        return Stream.concat(Stream.of(c), others).toList();
    }

    /** Of all, each once; empty when there is nothing. */
    private static String told(List<Conversation> all, Function<Conversation, String> what) {
        return all.stream().map(what).filter(one -> !one.isEmpty()).distinct().collect(Collectors.joining(", "));
    }

    private static String yes(List<Conversation> all, Predicate<Conversation> what) {
        return all.stream().anyMatch(what) ? "yes" : "";
    }

    private String commune(Card card) {
        return card.commune().flatMap(territory::anywhere).map(Commune::name).orElse("");
    }

    private static String origin(Conversation c) {
        return c.origin == null ? "" : (c.origin.headline() + " " + c.origin.id()).strip();
    }

    private boolean isNoted(Conversation c) {
        return notes.hasAny(c.id) || !c.tags.isEmpty() || c.card.values().containsKey("age");
    }

    /** What they sent and is kept, by kind; empty for nothing. */
    private String files(List<Conversation> all, Language language) {
        var many = all.stream()
                .flatMap(one -> media.kept(one.id).stream())
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
