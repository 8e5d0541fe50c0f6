package fr.escale.console.stage;

import fr.escale.availability.Place;
import fr.escale.availability.Subject;
import fr.escale.booking.Appointment;
import fr.escale.booking.Diary;
import fr.escale.booking.Lift;
import fr.escale.booking.Standing;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A week of appointments that can be changed: one has been, one is asked for at home, one wants a lift. */
public class SceneDiary implements Diary {
    private final Map<String, Appointment> all = new TreeMap<>();
    private final Map<String, String> words = new TreeMap<>();
    private final Map<String, Lift> lifts = new TreeMap<>();
    private final List<String> asked = new ArrayList<>();

    SceneDiary() {
        put(-1, 30, "c-visale", SceneReferents.OFFICE, "", Standing.BOOKED);
        put(4, 45, "c-visale", SceneReferents.OFFICE, "", Standing.BOOKED);
        put(6, 30, "", SceneReferents.PHONE, "Rappel de la mère d’un copain", Standing.BOOKED);
        lifts.put("r1-20261124-0900", Lift.ASKED);
        put(23, 30, "c-human", SceneReferents.OFFICE, "", Standing.BOOKED);
        put(25, 60, "c-sami", SceneReferents.HOME, "", Standing.ASKED);
        put(76, 30, "c-visale", SceneReferents.OFFICE, "", Standing.BOOKED);
    }

    /** Where Léa usually receives. */
    public static Place office() {
        return SceneReferents.OFFICE;
    }

    /** What was said to a person with a change of this slot. */
    public synchronized String words(String slot) {
        return words.getOrDefault(slot, "");
    }

    @Override
    public synchronized List<Appointment> between(LocalDate from, LocalDate to) {
        return sorted().filter(one -> !one.start().toLocalDate().isBefore(from)
                        && !one.start().toLocalDate().isAfter(to))
                .toList();
    }

    @Override
    public synchronized List<Appointment> asked(Instant now) {
        return sorted().filter(one -> one.isAsked() || one.lift() == Lift.ASKED).toList();
    }

    /** What the appointments written down were for, in order. */
    public synchronized List<String> subjects() {
        return List.copyOf(asked);
    }

    @Override
    public synchronized Change create(
            String referent,
            LocalDateTime start,
            int minutes,
            String subject,
            Place place,
            String conversation,
            String note,
            Instant now) {
        asked.add(subject);
        return write(made(referent, start, minutes, place, conversation, note, Standing.BOOKED), "");
    }

    @Override
    public synchronized Change move(String slot, String referent, LocalDateTime start, int minutes, Instant now) {
        var old = all.get(slot);
        if (old == null) return new Change.Gone();
        return write(made(referent, start, minutes, old.place(), old.conversation(), old.note(), old.standing()), slot);
    }

    @Override
    public synchronized Change cancel(String slot, String said, Instant now) {
        var old = all.remove(slot);
        words.put(slot, said);
        return old == null ? new Change.Gone() : new Change.Done(old);
    }

    @Override
    public synchronized Change accept(String slot, @Nullable Place other, String said, Instant now) {
        var old = all.get(slot);
        if (old == null) return new Change.Gone();
        words.put(slot, said);
        var place = other == null ? old.place() : other;
        var start = old.start().toLocalDateTime();
        int minutes = (int) old.length().toMinutes();
        return write(
                made(old.referent(), start, minutes, place, old.conversation(), old.note(), Standing.BOOKED), slot);
    }

    @Override
    public synchronized Change lift(String slot, boolean found, String said, Instant now) {
        var old = all.get(slot);
        if (old == null || old.lift() != Lift.ASKED) return new Change.Gone();
        lifts.put(slot, found ? Lift.FOUND : Lift.NOT_FOUND);
        words.put(slot, said);
        return again(old, old.standing());
    }

    @Override
    public synchronized Change mark(String slot, Standing standing, Instant now) {
        var old = all.get(slot);
        if (old == null || old.start().toInstant().isAfter(now)) return new Change.Gone();
        return again(old, standing);
    }

    @Override
    public synchronized List<Appointment> tooNear(Appointment appointment) {
        return sorted().filter(one -> !one.slot().equals(appointment.slot()) && gap(one, appointment) < 10)
                .toList();
    }

    @Override
    public List<Lack> lacks(Instant now) {
        return List.of(new Lack("r1", "Mon CV", 7));
    }

    private Change again(Appointment old, Standing standing) {
        var start = old.start().toLocalDateTime();
        int minutes = (int) old.length().toMinutes();
        return write(
                made(old.referent(), start, minutes, old.place(), old.conversation(), old.note(), standing),
                old.slot());
    }

    private Change write(Appointment wanted, String instead) {
        var obstacle = sorted().filter(one -> !one.slot().equals(instead) && overlap(one, wanted))
                .findFirst();
        if (obstacle.isPresent()) return new Change.Overlaps(obstacle);
        all.remove(instead);
        all.put(wanted.slot(), wanted);
        return new Change.Done(wanted, false, !wanted.conversation().isEmpty());
    }

    private Stream<Appointment> sorted() {
        return new ArrayList<>(all.values()).stream().sorted(Comparator.comparing(Appointment::start));
    }

    private static boolean overlap(Appointment one, Appointment other) {
        return one.start().isBefore(end(other)) && other.start().isBefore(end(one));
    }

    private static long gap(Appointment one, Appointment other) {
        var first = one.start().isBefore(other.start()) ? one : other;
        var second = first == one ? other : one;
        return Duration.between(end(first), second.start()).toMinutes();
    }

    private static ZonedDateTime end(Appointment one) {
        return one.start().plus(one.length());
    }

    private void put(int hours, int minutes, String conversation, Place place, String note, Standing standing) {
        var now = Stage.NOW.atZone(Stage.PARIS).withMinute(0).toLocalDateTime();
        var made = made("r1", now.plusHours(hours), minutes, place, conversation, note, standing);
        all.put(made.slot(), made);
    }

    private Appointment made(
            String referent,
            LocalDateTime start,
            int minutes,
            Place place,
            String conversation,
            String note,
            Standing standing) {
        var slot = referent + "-" + start.toString().replaceAll("[-:]", "").replace('T', '-');
        return new Appointment(
                slot,
                conversation,
                start.atZone(Stage.PARIS),
                Duration.ofMinutes(minutes),
                new Subject("first", "Un premier échange", Duration.ofMinutes(30)),
                place,
                place.address().isEmpty() ? place.name() : place.name() + ", " + place.address(),
                referent,
                "Léa",
                note,
                lifts.getOrDefault(slot, Lift.NONE),
                "",
                standing,
                standing == Standing.ASKED ? Stage.NOW.minus(Duration.ofDays(3)).minusSeconds(60) : Stage.NOW,
                0,
                "u" + slot.replaceAll("[^0-9]", "").substring(2));
    }
}
