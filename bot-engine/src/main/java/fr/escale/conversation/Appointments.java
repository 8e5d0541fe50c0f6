package fr.escale.conversation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.escale.booking.Appointment;
import fr.escale.booking.Bookings;
import fr.escale.booking.Reminders;
import fr.escale.booking.Search;
import fr.escale.booking.Standing;
import fr.escale.calendar.Invitations;
import fr.escale.conversation.Inbox.Row;
import fr.escale.engine.Looking;
import fr.escale.engine.Outcome;
import fr.escale.engine.Request;
import fr.escale.flow.Reply.Attachment;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Does what the engine asks about times with the referent. Doing it again for the same message changes nothing. */
@Component
class Appointments {
    private final Bookings bookings;
    private final FreeTimes times;
    private final Handover handover;
    private final Phrases phrases;
    private final Invitations invitations;

    /** Which slot a message booked, for a while. */
    private final Cache<String, String> booked = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofMinutes(10))
            .maximumSize(10_000)
            .build();

    Appointments(Bookings bookings, FreeTimes times, Handover handover, Phrases phrases, Invitations invitations) {
        this.bookings = bookings;
        this.times = times;
        this.handover = handover;
        this.phrases = phrases;
        this.invitations = invitations;
    }

    Outcome fulfil(Conversation c, Row row, Request.Scheduling request, Instant now) {
        return switch (request) {
            case Request.OfferSlots offered -> times.offer(c, offered, now);
            case Request.Hold wished -> hold(c, wished, now);
            case Request.OfferPlaces offered -> times.places(c, offered, now);
            case Request.Book wished -> book(c, row, wished, now);
            case Request.NextAppointment asked -> told(c, next(c, now), now);
            case Request.AskLift asked -> lift(c, now);
            case Request.TellWhenFree wished -> tellWhenFree(c, wished.looking(), now);
        };
    }

    Optional<Appointment> next(Conversation c, Instant now) {
        return bookings.next(c.id, now);
    }

    private Outcome hold(Conversation c, Request.Hold wished, Instant now) {
        var before = next(c, now);
        if (before.filter(own -> own.slot().equals(wished.slot())).isPresent()) {
            return told(c, before, now);
        }
        var search = times.search(c, wished.looking(), wished.place());
        return bookings.hold(wished.slot(), search, c.id, now)
                .map(held -> held(c, held, before, search, now))
                .orElseGet(() -> times.taken(c, wished.looking(), now));
    }

    private Outcome held(Conversation c, Appointment held, Optional<Appointment> before, Search search, Instant now) {
        boolean elsewhere = bookings.placesAt(held.slot(), search, c.id, now).size() > 1;
        var instead = before.map(own -> Shape.when(own, c.language(), now)).orElse("");
        return new Outcome.Held(Shape.of(held, c.language(), now), elsewhere, instead);
    }

    /** Done again for the same message, because somebody else changed the conversation meanwhile, it is no second time. */
    private Outcome book(Conversation c, Row row, Request.Book wished, Instant now) {
        boolean before = !wished.slot().equals(booked.getIfPresent(row.id()))
                && next(c, now).filter(own -> own.slot().equals(wished.slot())).isPresent();
        if (!before) {
            booked.put(row.id(), wished.slot());
        }
        return bookings.claim(wished.slot(), c.id, now)
                .<Outcome>map(own -> booked(c, own, before, now))
                .orElseGet(() -> times.taken(c, wished.looking(), now));
    }

    /** The holder notes it for the person; empty when somebody else has it. */
    Optional<Outcome.Booked> agree(Conversation c, String slot, Instant now) {
        boolean before = next(c, now).filter(own -> own.slot().equals(slot)).isPresent();
        return bookings.claim(slot, c.id, now).map(own -> booked(c, own, before, now));
    }

    private Outcome.Booked booked(Conversation c, Appointment booked, boolean before, Instant now) {
        c.consents.want(Consent.How.APPOINTMENT, now);
        remindOf(c, booked);
        if (booked.isAsked()) {
            handover.ask(c, phrases.asksForAppointment(booked, now), Urgency.HUMAN, now);
        }
        var files = booked.isAsked() ? List.<Attachment>of() : List.of(invitations.attachment(booked, c.language()));
        return new Outcome.Booked(Shape.of(booked, c.language(), now), before, files);
    }

    /** The appointment's reminders from now on, and no others; of what nobody has promised only the last, to say so. */
    static void remindOf(Conversation c, Appointment appointment) {
        var all = Reminders.of(appointment);
        var said = appointment.isAsked() ? all.subList(Math.max(0, all.size() - 1), all.size()) : all;
        boolean stands = appointment.isAsked() || appointment.standing() == Standing.BOOKED;
        c.remind(said.stream()
                .filter(at -> stands)
                .map(at -> new Timer(at, appointment.slot()))
                .toList());
    }

    private static Outcome told(Conversation c, Optional<Appointment> own, Instant now) {
        return own.<Outcome>map(found -> new Outcome.Booked(Shape.of(found, c.language(), now), true))
                .orElseGet(Outcome.Nothing::new);
    }

    private Outcome lift(Conversation c, Instant now) {
        var asked = bookings.askLift(c.id, now);
        asked.ifPresent(own -> {
            c.consents.want(Consent.How.LIFT, now);
            handover.ask(c, phrases.asksForLift(own, now), Urgency.HUMAN, now);
        });
        return asked.<Outcome>map(own -> new Outcome.LiftAsked(Shape.of(own, c.language(), now)))
                .orElseGet(Outcome.Nothing::new);
    }

    private Outcome tellWhenFree(Conversation c, Looking looking, Instant now) {
        c.consents.want(Consent.How.FREE_TIME, now);
        bookings.tellWhenFree(c.id, times.search(c, looking, ""), now);
        return new Outcome.Done();
    }

    /** @param slot the one that is meant; empty for whichever */
    Outcome cancel(Conversation c, String slot, Instant now) {
        var own = next(c, now);
        boolean another = !slot.isEmpty()
                && own.filter(found -> !found.slot().equals(slot)).isPresent();
        if (another) {
            return told(c, own, now);
        }
        c.remind(List.of());
        return bookings.cancel(c.id, now)
                .<Outcome>map(gone -> {
                    asksNoMore(c, now);
                    return new Outcome.Cancelled(Shape.when(gone, c.language(), now));
                })
                .orElseGet(Outcome.Nothing::new);
    }

    /** The desk is not asked to agree to what is off. */
    private static void asksNoMore(Conversation c, Instant now) {
        if (c.mode == Mode.WAITING && Phrases.isAsking(c.why)) {
            c.release(now);
        }
    }
}
