package fr.escale.conversation;

import fr.escale.booking.Appointment;
import fr.escale.booking.Bookings;
import fr.escale.booking.Bookings.News;
import fr.escale.booking.Standing;
import fr.escale.flow.Language;
import fr.escale.flow.Reply;
import fr.escale.flow.Reply.Button;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** News of appointments, and of times that came free: what changes with it, and what is said of it. */
@Component
class Visits {
    private final Bookings bookings;
    private final Appointments appointments;
    private final FreeTimes times;
    private final Conversations conversations;
    private final Handover handover;
    private final Phrases phrases;

    Visits(
            Bookings bookings,
            Appointments appointments,
            FreeTimes times,
            Conversations conversations,
            Handover handover,
            Phrases phrases) {
        this.bookings = bookings;
        this.appointments = appointments;
        this.times = times;
        this.conversations = conversations;
        this.handover = handover;
        this.phrases = phrases;
    }

    List<News> untold(Instant now) {
        return bookings.untold(now);
    }

    void told(News news) {
        bookings.told(news);
    }

    /** Notes it for the person, once; reminders follow, and what the desk was asked is answered. */
    void note(News news, Instant now) {
        var row = handover.row(news.conversation());
        var tiding = new Tiding(Tiding.What.APPOINTMENT, news.slot(), news.what() + ":" + news.mark());
        var answered = conversations.change(news.conversation(), c -> {
            boolean fresh = c.due.expect(tiding, news.words(), now);
            return fresh && follow(c, news, now);
        });
        if (answered.orElse(false)) {
            handover.answered(news.conversation(), row);
        }
    }

    /** Whether the desk has nothing more to do about it. */
    private boolean follow(Conversation c, News news, Instant now) {
        switch (news.what()) {
            case ACCEPTED, OTHER_PLACE, MOVED ->
                appointments.next(c, now).ifPresent(own -> Appointments.remindOf(c, own));
            case CANCELLED -> {
                if (appointments.next(c, now).isEmpty()) {
                    c.remind(List.of());
                }
            }
            case MISSED, LIFT_FOUND, LIFT_NOT_FOUND, CAME_FREE -> {}
        }
        boolean answers = news.what() != News.What.MISSED && news.what() != News.What.CAME_FREE;
        boolean waited = answers && c.mode == Mode.WAITING && Phrases.isAsking(c.why);
        if (waited) {
            c.release(now);
        }
        return waited;
    }

    /** What is to be said of it now; empty when it is no longer true, or over. */
    Optional<Reply> say(Conversation c, Tiding tiding, String words, Instant now) {
        var what = News.What.valueOf(tiding.mark().split(":", 2)[0]);
        if (what == News.What.CAME_FREE) {
            return times.free(c, tiding.id(), now)
                    .map(slot -> phrases.slotFree(slot.id(), Shape.when(slot, c.language(), now), c.language()));
        }
        return bookings.find(tiding.id(), c.id)
                .filter(one -> isTrue(what, one, now))
                .map(one -> said(c, what, one, words, now));
    }

    private static boolean isTrue(News.What what, Appointment one, Instant now) {
        boolean coming = one.start().toInstant().isAfter(now);
        return switch (what) {
            case ACCEPTED, OTHER_PLACE, MOVED -> coming && one.standing() == Standing.BOOKED;
            case CANCELLED -> coming && one.standing() == Standing.CANCELLED;
            case MISSED -> one.standing() == Standing.MISSED;
            case LIFT_FOUND, LIFT_NOT_FOUND ->
                coming && (one.standing() == Standing.BOOKED || one.standing() == Standing.ASKED);
            case CAME_FREE -> false;
        };
    }

    private Reply said(Conversation c, News.What what, Appointment one, String words, Instant now) {
        var language = c.language();
        var key = switch (what) {
            case ACCEPTED -> "visit-accepted";
            case OTHER_PLACE -> "visit-elsewhere";
            case MOVED -> "visit-moved";
            case CANCELLED -> "visit-cancelled";
            case MISSED -> "visit-missed";
            case LIFT_FOUND -> "lift-found";
            case LIFT_NOT_FOUND, CAME_FREE -> "lift-not-found";
        };
        boolean off = what == News.What.CANCELLED || what == News.What.MISSED;
        var ways = off ? others(c, now) : changes(one, language);
        return phrases.visit(key, Shape.when(one, language, now), words, ways, language);
    }

    /** New times, unless they have one already. */
    private List<Button> others(Conversation c, Instant now) {
        var ways = new ArrayList<Button>();
        if (appointments.next(c, now).isEmpty()) {
            ways.addAll(times.soonest(c, now));
        }
        ways.add(phrases.way("!appointment", "appointment", c.language()));
        ways.add(phrases.way("!human", "human", c.language()));
        return ways;
    }

    private List<Button> changes(Appointment one, Language language) {
        return List.of(
                phrases.way("!my-appointment", "my-appointment", language),
                phrases.way("open:deplacer", "move", language),
                phrases.way("cancel:" + one.slot(), "cancel-it", language));
    }
}
