package fr.escale.booking;

import fr.escale.availability.Place;
import fr.escale.availability.Referent;
import fr.escale.booking.Bookings.News;
import fr.escale.tour.Stop;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The diary on the days' documents. */
final class StoredDiary implements Diary {
    /** Nobody can ask for a time farther ahead. */
    private static final int FAR_DAYS = 181;

    private final Days days;
    private final Offers offers;
    private final Placing placing;
    private final Rewriting rewriting;

    StoredDiary(Days days, Offers offers, Placing placing, Rewriting rewriting) {
        this.days = days;
        this.offers = offers;
        this.placing = placing;
        this.rewriting = rewriting;
    }

    @Override
    public List<Appointment> between(LocalDate from, LocalDate to) {
        return days.read(ids(from, to)).values().stream()
                .flatMap(day -> day.taken().stream())
                .filter(taken -> !taken.isHeld())
                .sorted(Comparator.comparing((Taken taken) -> taken.span().start())
                        .thenComparing(Taken::slot))
                .map(Taken::appointment)
                .toList();
    }

    private List<DayId> ids(LocalDate from, LocalDate to) {
        return offers.receivers().referents().everyId().stream()
                .flatMap(referent -> from.datesUntil(to.plusDays(1)).map(day -> new DayId(referent, day)))
                .toList();
    }

    @Override
    public List<Appointment> asked(Instant now) {
        var today = offers.receivers().today(now);
        return between(today, today.plusDays(FAR_DAYS)).stream()
                .filter(one -> one.start().toInstant().isAfter(now))
                .filter(one -> one.isAsked() || one.lift() == Lift.ASKED)
                .toList();
    }

    @Override
    public Change create(
            String referent,
            LocalDateTime start,
            int minutes,
            String subject,
            Place place,
            String conversation,
            String note,
            Instant now) {
        return placing.create(referent, start, Duration.ofMinutes(minutes), subject, place, conversation, note, now);
    }

    @Override
    public Change move(String slot, String referent, LocalDateTime start, int minutes, Instant now) {
        return placing.move(slot, referent, start, Duration.ofMinutes(minutes), now);
    }

    @Override
    public Change cancel(String slot, String words, Instant now) {
        return rewriting.cancel(slot, words, now);
    }

    @Override
    public Change accept(String slot, @Nullable Place other, String words, Instant now) {
        var stop = other == null ? Optional.<Stop>empty() : rewriting.stopAt(slot, other);
        var there = stop.isPresent() ? Grid.van(stop.get()) : other;
        var id = stop.map(Stop::id).orElse("");
        return rewriting.change(slot, taken -> accepted(taken, there, id, words, now), now);
    }

    private static Taken accepted(Taken taken, @Nullable Place other, String stop, String words, Instant now) {
        boolean elsewhere = other != null && !other.equals(taken.choice().place());
        if (taken.standing() != Standing.ASKED && !elsewhere) return taken;
        var booked = taken.stands(Standing.BOOKED);
        if (other == null || !elsewhere) return booked.tell(News.What.ACCEPTED, words, now);
        return booked.with(taken.choice().at(other, stop)).tell(News.What.OTHER_PLACE, words, now);
    }

    @Override
    public Change lift(String slot, boolean found, String words, Instant now) {
        var answer = found ? Lift.FOUND : Lift.NOT_FOUND;
        var news = found ? News.What.LIFT_FOUND : News.What.LIFT_NOT_FOUND;
        return rewriting.change(
                slot,
                taken -> taken.lift() == answer ? taken : taken.with(answer).tell(news, words, now),
                now);
    }

    @Override
    public Change mark(String slot, Standing standing, Instant now) {
        return rewriting.mark(slot, standing, now);
    }

    @Override
    public List<Appointment> tooNear(Appointment appointment) {
        var id = SlotId.parse(appointment.slot());
        var spacing = id.flatMap(slot -> offers.receivers().referents().find(slot.referent()))
                .map(Referent::limits)
                .map(Spacing::of)
                .orElse(Spacing.NONE);
        return id.stream()
                .flatMap(slot -> days.read(slot.dayId()).taken().stream())
                .filter(taken -> !taken.isHeld() && !taken.uid().equals(appointment.uid()))
                .filter(taken -> spacing.clash(
                        Span.of(appointment.start(), appointment.length()),
                        appointment.place(),
                        taken.span(),
                        taken.choice().place()))
                .map(Taken::appointment)
                .toList();
    }

    @Override
    public List<Lack> lacks(Instant now) {
        var lacks = new ArrayList<Lack>();
        for (var referent : offers.receivers().referents().all()) {
            referent.subjects().stream()
                    .filter(subject -> !offers.has(referent, subject, now))
                    .map(subject -> new Lack(
                            referent.id(), subject.name(), referent.limits().alertDays()))
                    .forEach(lacks::add);
        }
        return List.copyOf(lacks);
    }
}
