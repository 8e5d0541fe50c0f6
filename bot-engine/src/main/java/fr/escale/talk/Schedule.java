package fr.escale.talk;

import fr.escale.engine.Looking;
import fr.escale.engine.Outcome;
import fr.escale.engine.Request;
import fr.escale.flow.Reply.Button;
import fr.escale.flow.Reply.Row;
import fr.escale.wish.Wish;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The times with the referent that a talk names, and the one the person has of them. */
final class Schedule {
    static final String WHO = "Nadia";

    private static final int SHOWN = 3;
    private static final String BETWEEN = " · ";

    private final Talk talk;
    private final Times times;

    /** The time the person has, and where; -1 when they have none. */
    private int appointment = -1;

    private int where;
    /** Where the time that is kept would be. */
    private int wanted;

    Schedule(Talk talk) {
        this.talk = talk;
        this.times = new Times(talk.day(), talk.times());
    }

    Outcome fulfil(Request.Scheduling request) {
        return switch (request) {
            case Request.OfferSlots offer -> offered(offer);
            case Request.Hold hold -> held(Integer.parseInt(hold.slot()), place(hold.place()), hold.looking());
            case Request.OfferPlaces offer -> places(offer.slot());
            case Request.Book book -> booked(Integer.parseInt(book.slot()), book.looking());
            case Request.NextAppointment next -> next(true);
            case Request.AskLift lift ->
                appointment < 0 ? new Outcome.Nothing() : new Outcome.LiftAsked(meeting(appointment, where));
            case Request.TellWhenFree tell -> new Outcome.Done();
        };
    }

    boolean isEmpty() {
        return appointment < 0;
    }

    /** The appointment that is meant is cancelled; another one is told. */
    Outcome cancel(String slot) {
        if (appointment < 0 || !slot.isEmpty() && !slot.equals(Integer.toString(appointment))) {
            return next(true);
        }
        String cancelled = talk.times().get(appointment);
        forget();
        return new Outcome.Cancelled(cancelled);
    }

    void forget() {
        appointment = -1;
    }

    private Outcome offered(Request.OfferSlots offer) {
        List<String> subjects = talk.choices().subjects();
        if (offer.looking().subject() == null && subjects.size() > 1) {
            return new Outcome.Subjects(IntStream.range(0, subjects.size())
                    .mapToObj(i -> new Button("subject:" + i, subjects.get(i)))
                    .toList());
        }
        List<Button> free = free(offer.looking(), offer.after());
        boolean fits = free.stream()
                .findFirst()
                .filter(one -> wish(offer.looking()).fits(times.start(number(one))))
                .isPresent();
        return new Outcome.Slots(free, fits || offer.looking().wish().isEmpty(), offer.after() != null);
    }

    private static int number(Button slot) {
        return Integer.parseInt(slot.id().substring("slot:".length()));
    }

    private static Wish wish(Looking looking) {
        return Wish.parse(looking.wish()).orElse(Wish.ANYTIME);
    }

    private List<Button> free(Looking looking, @Nullable String after) {
        Wish wish = wish(looking);
        List<Integer> ordered = IntStream.range(0, talk.times().size())
                .boxed()
                .sorted(Comparator.comparingLong(i -> wish.distance(times.start(i))))
                .toList();
        int shown = after == null ? 0 : ordered.indexOf(Integer.parseInt(after)) + 1;
        return ordered.stream()
                .skip(shown)
                .filter(i -> i != appointment)
                .limit(SHOWN)
                .map(i -> new Button("slot:" + i, talk.times().get(i)))
                .toList();
    }

    private Outcome held(int slot, int place, Looking looking) {
        if (slot == appointment) {
            return next(true);
        }
        if (isTaken(slot)) {
            return new Outcome.Taken(free(looking, Integer.toString(slot)));
        }
        wanted = place;
        String instead = appointment < 0 ? "" : talk.times().get(appointment);
        return new Outcome.Held(meeting(slot, place), talk.choices().places().size() > 1, instead);
    }

    private boolean isTaken(int slot) {
        return talk.taken().contains(talk.times().get(slot));
    }

    private Outcome places(String slot) {
        List<String> places = talk.choices().places();
        return new Outcome.Places(IntStream.range(0, places.size())
                .mapToObj(i -> new Row("at:" + slot + ":" + i, part(places.get(i), 0), part(places.get(i), 1)))
                .toList());
    }

    private static int place(String id) {
        return id.isEmpty() ? 0 : Integer.parseInt(id);
    }

    private Outcome booked(int slot, Looking looking) {
        if (slot == appointment) {
            return next(true);
        }
        if (isTaken(slot)) {
            return new Outcome.Taken(free(looking, Integer.toString(slot)));
        }
        appointment = slot;
        where = wanted;
        return next(false);
    }

    private Outcome next(boolean before) {
        return appointment < 0 ? new Outcome.Nothing() : new Outcome.Booked(meeting(appointment, where), before);
    }

    /** The first place is the slots' own; what stands behind " · " a second time is "sur demande". */
    private Outcome.Meeting meeting(int slot, int place) {
        List<String> places = talk.choices().places();
        String words = place < places.size() ? places.get(place) : "";
        boolean asked = !part(words, 2).isEmpty();
        return new Outcome.Meeting(
                Integer.toString(slot),
                times.start(slot).atZone(Replay.ZONE).toInstant(),
                talk.times().get(slot),
                part(words, 0),
                WHO,
                "",
                asked,
                !asked);
    }

    private static String part(String words, int number) {
        String[] parts = words.split(BETWEEN, -1);
        return number < parts.length ? parts[number].strip() : "";
    }
}
