package fr.escale.conversation;

import fr.escale.booking.Words;
import fr.escale.engine.Outcome;
import fr.escale.workshop.Workshop;
import fr.escale.workshop.Workshop.Standing;
import fr.escale.workshop.Workshops;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Does what the engine asks of the workshops. Doing it again changes nothing. */
final class Seats {
    /** So many are shown at once; one less when others follow, for the way to them. */
    private static final int SHOWN = 6;

    private final Workshops workshops;

    Seats(Workshops workshops) {
        this.workshops = workshops;
    }

    /** Those behind the one with that id; from the first again when it is gone, or was the last. */
    Outcome.Workshops offered(Conversation c, @Nullable String after, Instant now) {
        var all = all(c, now);
        var behind = all.stream()
                .dropWhile(seen -> after != null && !seen.id().equals(after))
                .skip(after == null ? 0 : 1)
                .toList();
        var rest = behind.isEmpty() ? all : behind;
        boolean more = rest.size() > SHOWN;
        return new Outcome.Workshops(
                rest.stream()
                        .limit(more ? SHOWN - 1 : SHOWN)
                        .map(workshop -> shown(c, workshop, now))
                        .toList(),
                more);
    }

    /** Those in which they have something. */
    List<Outcome.Workshop> own(Conversation c, Instant now) {
        return ofTheirs(c, now).stream()
                .map(workshop -> shown(c, workshop, now))
                .toList();
    }

    private List<Workshop> ofTheirs(Conversation c, Instant now) {
        return workshops.of(c.id, now).stream()
                .filter(workshop -> workshop.isOpen(now) || workshop.isAttended(c.id, now))
                .toList();
    }

    /** Their own first, also when it has begun; then those one can sign up for. */
    private List<Workshop> all(Conversation c, Instant now) {
        var own = ofTheirs(c, now);
        var ids = own.stream().map(Workshop::id).toList();
        var others = workshops.open(now).stream().filter(workshop -> !ids.contains(workshop.id()));
        return Stream.concat(own.stream(), others).toList();
    }

    Outcome signUp(Conversation c, String workshop, Instant now) {
        return enrolled(c, workshop, workshops.signUp(workshop, c.id, now), now);
    }

    Outcome queue(Conversation c, String workshop, Instant now) {
        return enrolled(c, workshop, workshops.queue(workshop, c.id, now), now);
    }

    Outcome leave(Conversation c, String workshop, Instant now) {
        workshops.leave(workshop, c.id, now);
        return new Outcome.Left();
    }

    private Outcome enrolled(Conversation c, String id, Standing got, Instant now) {
        var found = workshops.workshop(id).filter(workshop -> workshop.isOpen(now) || workshop.isAttended(c.id, now));
        if (found.isEmpty()) {
            return new Outcome.WorkshopGone(offered(c, null, now));
        }
        var shown = shown(c, found.get(), now);
        return switch (got == Standing.NOTHING ? found.get().standing(c.id, now) : got) {
            case SEAT -> new Outcome.SignedUp(shown);
            case OFFER, WAITING -> new Outcome.Queued(shown);
            case NOTHING -> new Outcome.Full(shown);
        };
    }

    private static Outcome.Workshop shown(Conversation c, Workshop workshop, Instant now) {
        var wish = workshop.wish();
        var locale = c.language().locale();
        var next = workshop.next(now).start();
        var standing = workshop.standing(c.id, now);
        return new Outcome.Workshop(
                workshop.id(),
                wish.title(),
                Words.label(next, now, locale),
                Words.sentence(next, now, locale),
                wish.place(),
                wish.sessions().size() == 1
                        ? ""
                        : String.valueOf(wish.sessions().size()),
                Stream.of(wish.openTo(), Phrases.ages(wish.ages(), c.language()))
                        .filter(words -> !words.isBlank())
                        .collect(Collectors.joining(", ")),
                workshop.free() == 0 ? "" : String.valueOf(workshop.free()),
                standing == Standing.NOTHING ? "" : standing.name().toLowerCase(Locale.ROOT));
    }
}
