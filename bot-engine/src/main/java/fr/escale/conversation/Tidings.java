package fr.escale.conversation;

import fr.escale.civil.Words;
import fr.escale.flow.Reply;
import fr.escale.tour.Stop;
import fr.escale.tour.Tour;
import fr.escale.workshop.Workshop;
import fr.escale.workshop.Workshops;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Brings news of what people had planned: an appointment answered, moved or off, a time that came free, a stop cancelled or moved, a workshop cancelled, a seat that came free. Every
 * news becomes a timer in the conversation, once, and only then counts as told; what is said is read when it is said.
 */
@Component
class Tidings {
    private static final Duration EVERY = Duration.ofSeconds(5);

    private final Tour tour;
    private final Workshops workshops;
    private final Visits visits;
    private final Conversations conversations;
    private final Wakes wakes;
    private final Phrases phrases;
    private Instant spread = Instant.EPOCH;

    Tidings(Tour tour, Workshops workshops, Visits visits, Conversations conversations, Wakes wakes, Phrases phrases) {
        this.tour = tour;
        this.workshops = workshops;
        this.visits = visits;
        this.conversations = conversations;
        this.wakes = wakes;
        this.phrases = phrases;
    }

    /** Hands on what there is to tell, when some seconds have passed since the last time. */
    void spread(Instant now) {
        if (spread.plus(EVERY).isAfter(now) && !spread.isAfter(now)) {
            return;
        }
        spread = now;
        OneByOne.run(() -> ofStops(now));
        OneByOne.run(() -> workshops.settle(now));
        OneByOne.run(() -> ofWorkshops(now));
        OneByOne.run(() -> ofAppointments(now));
    }

    private void ofStops(Instant now) {
        tour.untold(now)
                .forEach(news -> OneByOne.run(() -> {
                    note(news.conversation(), new Tiding(Tiding.What.STOP, news.stop(), news.mark()), now);
                    tour.told(news);
                }));
    }

    private void ofWorkshops(Instant now) {
        workshops
                .untold(now)
                .forEach(news -> OneByOne.run(() -> {
                    note(news.conversation(), new Tiding(Tiding.What.WORKSHOP, news.workshop(), news.mark()), now);
                    workshops.told(news);
                }));
    }

    private void ofAppointments(Instant now) {
        visits.untold(now)
                .forEach(news -> OneByOne.run(() -> {
                    visits.note(news, now);
                    wakes.call(news.conversation(), Urgency.REMINDER, now);
                    visits.told(news);
                }));
    }

    private void note(String conversation, Tiding tiding, Instant now) {
        conversations.change(conversation, c -> c.due.expect(tiding, "", now));
        wakes.call(conversation, Urgency.REMINDER, now);
    }

    /** What is to be said of it now; empty when it is no longer true, or over. */
    Optional<Reply> say(Conversation c, Tiding tiding, String words, Instant now) {
        return switch (tiding.what()) {
            case STOP ->
                tour.stop(tiding.id())
                        .filter(stop -> stop.isComing(now) && stop.changed().equals(tiding.mark()))
                        .map(stop -> of(c, stop, now));
            case WORKSHOP -> workshops.workshop(tiding.id()).flatMap(found -> of(c, found, now));
            case APPOINTMENT -> visits.say(c, tiding, words, now);
        };
    }

    private Reply of(Conversation c, Stop stop, Instant now) {
        var when = Words.sentence(stop.start(), now, c.language().locale());
        return stop.cancelled() ? phrases.planCancelled(when, c.language()) : phrases.planMoved(when, c.language());
    }

    private Optional<Reply> of(Conversation c, Workshop found, Instant now) {
        var locale = c.language().locale();
        var next = found.next(now).start();
        var when = Words.sentence(next, now, locale);
        if (found.cancelled()) {
            return found.end().isAfter(now) ? Optional.of(phrases.planCancelled(when, c.language())) : Optional.empty();
        }
        return found.offers().stream()
                .filter(offer ->
                        offer.conversation().equals(c.id) && offer.until().isAfter(now))
                .map(offer -> Words.sentence(offer.until().atZone(next.getZone()), now, locale))
                .map(until -> phrases.seatFree(found.id(), when, until, c.language()))
                .findFirst();
    }
}
