package fr.escale.conversation;

import fr.escale.booking.Bookings;
import fr.escale.conversation.Dossier.Change;
import fr.escale.conversation.Dossier.Note;
import fr.escale.person.Card;
import fr.escale.tour.Tour;
import fr.escale.workshop.Workshops;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the person told lies on the conversation's card; what staff think of it in the notes beside. */
@Component
class StoredDossiers implements Dossiers {
    private static final String NICKNAME = "nickname";
    private static final String AGE = "age";
    private static final String REFERRER = "referrer";

    private final Conversations conversations;
    private final SamePerson samePerson;
    private final Notes notes;
    private final Buckets buckets;
    private final Bookings bookings;
    private final Tour tour;
    private final Workshops workshops;
    private final InstantSource clock;

    StoredDossiers(
            Conversations conversations,
            SamePerson samePerson,
            Notes notes,
            Buckets buckets,
            Bookings bookings,
            Tour tour,
            Workshops workshops,
            InstantSource clock) {
        this.conversations = conversations;
        this.samePerson = samePerson;
        this.notes = notes;
        this.buckets = buckets;
        this.bookings = bookings;
        this.tour = tour;
        this.workshops = workshops;
        this.clock = clock;
    }

    @Override
    public Optional<Dossier> of(String conversation) {
        return conversations.find(conversation).map(this::of);
    }

    @Override
    public List<String> others(String conversation) {
        return samePerson.others(conversation);
    }

    private Dossier of(Conversation c) {
        var now = clock.instant();
        var kept = notes.of(c.id);
        var at = Optional.ofNullable(c.session.at());
        return new Dossier(
                c.id,
                told(c, NICKNAME),
                c.card.commune().orElse(""),
                c.language(),
                c.card.language().orElse(""),
                told(c, AGE),
                told(c, REFERRER),
                kept.stage(),
                c.tags,
                c.consents.stopped,
                c.consents.declined,
                bookings.isWaiting(c.id),
                first(c, now),
                c.next,
                at.map(place -> place.flow()).orElse(""),
                at.map(place -> place.step()).orElse(""),
                bookings.history(c.id),
                tour.comingsOf(c.id, now),
                workshops.of(c.id, now),
                kept.notes(),
                c.origin,
                c.consents.all);
    }

    private static String told(Conversation c, String name) {
        return c.card.values().getOrDefault(name, "");
    }

    private Instant first(Conversation c, Instant now) {
        return Stream.concat(
                        buckets.marks(c.id, 0).stream().map(Buckets.Mark::at),
                        c.items.stream().map(Item::at))
                .min(Comparator.naturalOrder())
                .orElse(now);
    }

    @Override
    public boolean change(String conversation, Change change) {
        var changed = conversations.change(conversation, c -> {
            c.card = told(c.card, change);
            c.tags.clear();
            c.tags.addAll(change.tags());
            return true;
        });
        if (changed.isPresent()) {
            notes.stage(conversation, Optional.ofNullable(change.stage()));
            forgetIfErased(conversation);
        }
        return changed.isPresent();
    }

    private static Card told(Card card, Change change) {
        return card.with(NICKNAME, change.nickname())
                .with(AGE, change.age())
                .with("commune", change.commune())
                .with("language", change.language());
    }

    @Override
    public boolean note(String conversation, String by, String text, String once) {
        if (conversations.find(conversation).isEmpty()) {
            return false;
        }
        notes.add(conversation, new Note(clock.instant(), by, text), once);
        return !forgetIfErased(conversation);
    }

    /** Erased while it was being written down: nothing may stay behind. */
    private boolean forgetIfErased(String conversation) {
        var gone = conversations.find(conversation).isEmpty();
        if (gone) {
            notes.erase(conversation);
        }
        return gone;
    }
}
