package fr.escale.conversation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.escale.booking.Appointment;
import fr.escale.booking.Bookings;
import fr.escale.booking.Reminders;
import fr.escale.booking.Search;
import fr.escale.civil.Words;
import fr.escale.conversation.Inbox.Row;
import fr.escale.engine.Outcome;
import fr.escale.engine.Outcome.Named;
import fr.escale.engine.Request;
import fr.escale.flow.Reply;
import fr.escale.flow.Reply.Button;
import fr.escale.team.Team;
import fr.escale.territory.Commune;
import fr.escale.territory.Territory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Does what the engine asks for. Doing it again for the same message changes nothing. */
@Component
class Fulfilment {
    private static final int SLOTS = 3;

    private final Understanding understanding;
    private final LookUp lookUp;
    private final Territory territory;
    private final Bookings bookings;
    private final Gatherings gatherings;
    private final Handover handover;
    private final MyData myData;
    private final Team team;
    private final Cache<String, Outcome> cancelled = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofMinutes(10))
            .maximumSize(10_000)
            .build();

    Fulfilment(
            Understanding understanding,
            LookUp lookUp,
            Territory territory,
            Bookings bookings,
            Gatherings gatherings,
            Handover handover,
            MyData myData,
            Team team) {
        this.understanding = understanding;
        this.lookUp = lookUp;
        this.territory = territory;
        this.bookings = bookings;
        this.gatherings = gatherings;
        this.handover = handover;
        this.myData = myData;
        this.team = team;
    }

    Outcome fulfil(Conversation c, Row row, Request request, Instant now) {
        return switch (request) {
            case Request.LookUp asked -> understanding.answer(c, row, asked.question(), now);
            case Request.ShowArticle shown -> lookUp.show(c, shown.article(), now);
            case Request.Details more -> lookUp.details(c, more.article(), now);
            case Request.Simpler wished -> lookUp.simpler(c, wished.article(), now);
            case Request.Near wished -> lookUp.near(c, wished.article());
            case Request.Useless told -> lookUp.useless(c, row, told, now);
            case Request.TellMe wished -> heardAgain(c, lookUp.promise(c, wished.gap()));
            case Request.FindCommune asked -> communes(territory.find(asked.typed()));
            case Request.LocateCommune at -> communes(territory.near(at.latitude(), at.longitude()));
            case Request.OfferSlots offered -> new Outcome.Slots(slots(c, offered.after(), now));
            case Request.Book wished -> book(c, wished.slot(), now);
            case Request.NextAppointment next -> next(c, now);
            case Request.CancelAppointment wished -> wished.surely() ? cancel(c, row, now) : ask(c, row, now);
            case Request.Gathering asked -> gathered(c, gatherings.fulfil(c, asked, now));
            case Request.HandOver asked -> handOver(c, asked.why(), asked.urgent(), now);
            case Request.Remember told -> remember(c, told.name(), told.value());
            case Request.ComeBack later -> comeBack(c, later, now);
            case Request.Stop stop -> stop(c);
            case Request.Erase erase -> erase(c, now);
            case Request.TellMyData tell -> new Outcome.Said(Reply.text(myData.tell(c, now)), List.of(), c.language());
        };
    }

    /** Who will come, or waits for a seat, is told when that changes. */
    private static Outcome gathered(Conversation c, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Coming coming -> heardAgain(c, coming);
            case Outcome.SignedUp signed -> heardAgain(c, signed);
            case Outcome.Queued queued -> heardAgain(c, queued);
            default -> outcome;
        };
    }

    /** Whoever has us promise to write wishes to be written to again, STOP or not. */
    private static Outcome heardAgain(Conversation c, Outcome outcome) {
        c.stopped = false;
        return outcome;
    }

    private Outcome next(Conversation c, Instant now) {
        return bookings.next(c.id, now)
                .<Outcome>map(found -> booked(c, found, now))
                .orElseGet(Outcome.Nothing::new);
    }

    private static Outcome communes(List<Commune> found) {
        return new Outcome.Communes(found.stream()
                .map(commune -> new Named(
                        commune.code(),
                        commune.name() + " (" + commune.postcodes().getFirst() + ")"))
                .toList());
    }

    private List<Button> slots(Conversation c, @Nullable String after, Instant now) {
        return bookings.free(Search.any(c.card.commune().orElse("")), now, after, SLOTS).stream()
                .map(slot -> new Button(
                        "slot:" + slot.id(),
                        Words.label(slot.start(), now, c.language().locale())))
                .toList();
    }

    private Outcome book(Conversation c, String slot, Instant now) {
        var claimed = bookings.claim(slot, c.id, now);
        claimed.ifPresent(appointment -> remindOf(c, appointment));
        return claimed.<Outcome>map(appointment -> booked(c, appointment, now))
                .orElseGet(() -> new Outcome.Taken(slots(c, null, now)));
    }

    private static void remindOf(Conversation c, Appointment appointment) {
        c.stopped = false;
        c.remind(Reminders.of(appointment).stream()
                .map(at -> new Timer(at, appointment.slot()))
                .toList());
    }

    private static Outcome booked(Conversation c, Appointment found, Instant now) {
        return new Outcome.Booked(
                Words.sentence(found.start(), now, c.language().locale()), found.where(), found.who());
    }

    /** Whoever has planned other things may mean one of those. */
    private Outcome ask(Conversation c, Row row, Instant now) {
        var planned = gatherings.planned(c, bookings.next(c.id, now).isPresent(), now);
        boolean nothingElse = planned.stops().isEmpty() && planned.workshops().isEmpty();
        return nothingElse ? cancel(c, row, now) : planned;
    }

    /** Done again for the same message, it tells again what it cancelled the first time. */
    private Outcome cancel(Conversation c, Row row, Instant now) {
        c.remind(List.of());
        return cancelled.get(row.id(), message -> cancel(c, now));
    }

    private Outcome cancel(Conversation c, Instant now) {
        var found = bookings.cancel(c.id, now);
        return found.<Outcome>map(one -> new Outcome.Cancelled(
                        Words.sentence(one.start(), now, c.language().locale())))
                .orElseGet(Outcome.Nothing::new);
    }

    private Outcome handOver(Conversation c, String why, boolean urgent, Instant now) {
        handover.ask(c, why, urgent ? Urgency.DISTRESS : Urgency.HUMAN, now);
        return new Outcome.Done();
    }

    private static Outcome remember(Conversation c, String name, String value) {
        c.card = c.card.with(name, value);
        return new Outcome.Done();
    }

    /** Asked for again by the same turn, it is noted once; whoever came to a step again waits anew. */
    private Outcome comeBack(Conversation c, Request.ComeBack later, Instant now) {
        c.timers.removeIf(timer -> timer.step().filter(later.step()::equals).isPresent());
        c.timers.add(Timer.of(later.step(), Daytime.notBefore(now.plus(later.after()), team.zone())));
        return new Outcome.Done();
    }

    private static Outcome stop(Conversation c) {
        c.stopped = true;
        c.remind(List.of());
        c.timers.clear();
        return new Outcome.Done();
    }

    private static Outcome erase(Conversation c, Instant now) {
        c.erasing = now.plus(Erasure.PATIENCE);
        return new Outcome.Done();
    }
}
