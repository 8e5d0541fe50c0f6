package fr.escale.conversation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.escale.conversation.Inbox.Row;
import fr.escale.engine.Outcome;
import fr.escale.engine.Outcome.Named;
import fr.escale.engine.Request;
import fr.escale.flow.Reply;
import fr.escale.team.Team;
import fr.escale.territory.Commune;
import fr.escale.territory.Territory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Does what the engine asks for. Doing it again for the same message changes nothing. */
@Component
class Fulfilment {
    private final Conversations conversations;
    private final SamePerson samePerson;
    private final Understanding understanding;
    private final LookUp lookUp;
    private final Territory territory;
    private final Appointments appointments;
    private final Gatherings gatherings;
    private final Handover handover;
    private final MyData myData;
    private final Team team;
    private final Cache<String, Outcome> cancelled = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofMinutes(10))
            .maximumSize(10_000)
            .build();

    Fulfilment(
            Conversations conversations,
            SamePerson samePerson,
            Understanding understanding,
            LookUp lookUp,
            Territory territory,
            Appointments appointments,
            Gatherings gatherings,
            Handover handover,
            MyData myData,
            Team team) {
        this.conversations = conversations;
        this.samePerson = samePerson;
        this.understanding = understanding;
        this.lookUp = lookUp;
        this.territory = territory;
        this.appointments = appointments;
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
            case Request.TellMe wished -> heardAgain(c, lookUp.promise(c, wished.gap()), Consent.How.ANSWER, now);
            case Request.FindCommune asked -> communes(territory.find(asked.typed()));
            case Request.LocateCommune at -> communes(territory.near(at.latitude(), at.longitude()));
            case Request.Scheduling asked -> appointments.fulfil(c, row, asked, now);
            case Request.CancelAppointment wished ->
                wished.surely() ? cancel(c, row, wished.slot(), now) : ask(c, row, now);
            case Request.Gathering asked -> gathered(c, gatherings.fulfil(c, asked, now), now);
            case Request.HandOver asked -> handOver(c, asked.why(), asked.urgent(), now);
            case Request.Remember told -> remember(c, told.name(), told.value());
            case Request.ComeBack later -> comeBack(c, later, now);
            case Request.Stop stop -> stop(c, now);
            case Request.Erase erase -> erase(c, now);
            case Request.TellMyData tell -> new Outcome.Said(Reply.text(myData.tell(c, now)), List.of(), c.language());
        };
    }

    /** Who will come, or waits for a seat, is told when that changes. */
    private static Outcome gathered(Conversation c, Outcome outcome, Instant now) {
        return switch (outcome) {
            case Outcome.Coming coming -> heardAgain(c, coming, Consent.How.PLAN, now);
            case Outcome.SignedUp signed -> heardAgain(c, signed, Consent.How.PLAN, now);
            case Outcome.Queued queued -> heardAgain(c, queued, Consent.How.PLAN, now);
            default -> outcome;
        };
    }

    /** Whoever has us promise to write wishes to be written to again, STOP or not. */
    private static Outcome heardAgain(Conversation c, Outcome outcome, Consent.How how, Instant now) {
        c.consents.want(how, now);
        return outcome;
    }

    private static Outcome communes(List<Commune> found) {
        return new Outcome.Communes(found.stream()
                .map(commune -> new Named(
                        commune.code(),
                        commune.name() + " (" + commune.postcodes().getFirst() + ")"))
                .toList());
    }

    /** Whoever has planned other things may mean one of those. */
    private Outcome ask(Conversation c, Row row, Instant now) {
        var planned = gatherings.planned(c, appointments.next(c, now).isPresent(), now);
        boolean nothingElse = planned.stops().isEmpty() && planned.workshops().isEmpty();
        return nothingElse ? cancel(c, row, "", now) : planned;
    }

    /** Done again for the same message, it tells again what it cancelled the first time. */
    private Outcome cancel(Conversation c, Row row, String slot, Instant now) {
        var known = cancelled.getIfPresent(row.id());
        var outcome = known == null ? appointments.cancel(c, slot, now) : known;
        cancelled.put(row.id(), outcome);
        return outcome;
    }

    private Outcome handOver(Conversation c, String why, boolean urgent, Instant now) {
        handover.promise(c, why, urgent ? Urgency.DISTRESS : Urgency.HUMAN, now);
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

    /** Under whatever name they wrote. */
    private Outcome stop(Conversation c, Instant now) {
        samePerson.others(c.id).forEach(id -> conversations.change(id, other -> leaveAlone(other, now)));
        leaveAlone(c, now);
        return new Outcome.Done();
    }

    private static boolean leaveAlone(Conversation c, Instant now) {
        c.consents.stop(now);
        c.remind(List.of());
        c.timers.removeIf(timer -> !timer.isOfDesk());
        return true;
    }

    private static Outcome erase(Conversation c, Instant now) {
        c.erasing = now.plus(Erasure.PATIENCE);
        return new Outcome.Done();
    }
}
