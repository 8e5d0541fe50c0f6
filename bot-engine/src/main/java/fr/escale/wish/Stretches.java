package fr.escale.wish;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was said, as stretches of time from now. */
final class Stretches {
    private static final Said.Hours ALL_DAY = new Said.Hours(0, Stretch.DAY);

    private final Calendar calendar;

    Stretches(Calendar calendar) {
        this.calendar = calendar;
    }

    /** What is wanted: nothing that is over. */
    Stream<Stretch> wanted(Choices.Choice choice) {
        return hours(choice).flatMap(hours -> days(choice).flatMap(day -> wanted(day, choice.frame(), hours)));
    }

    /** What is not wanted: "pas mardi" is no Tuesday ever. */
    Stream<Stretch> unwanted(Choices.Choice choice) {
        return hours(choice).flatMap(hours -> days(choice).map(day -> unwanted(day, choice.frame(), hours)));
    }

    private static Stream<Said.Hours> hours(Choices.Choice choice) {
        return choice.hours().isEmpty() ? Stream.of(ALL_DAY) : choice.hours().stream();
    }

    /** Days said; the week or month they would stand in when there are none, or any day. */
    private static Stream<Said.Day> days(Choices.Choice choice) {
        if (!choice.days().isEmpty()) return choice.days().stream();
        Said.Dates frame = choice.frame();
        return Stream.of(frame == null ? new Said.Weekly(Stretch.ALL_WEEK, Said.Which.EVERY) : frame);
    }

    private Stretch unwanted(Said.Day day, Said.@Nullable Dates frame, Said.Hours hours) {
        return switch (day) {
            case Said.Dates dates -> stretch(dates.from(), dates.to(), Stretch.ALL_WEEK, hours);
            case Said.Weekly weekly ->
                frame == null
                        ? stretch(null, null, weekly.days(), hours)
                        : stretch(frame.from(), frame.to(), weekly.days(), hours);
        };
    }

    private Stream<Stretch> wanted(Said.Day day, Said.@Nullable Dates frame, Said.Hours hours) {
        return switch (day) {
            case Said.Dates dates -> fromNow(dates.from(), dates.to(), Stretch.ALL_WEEK, hours);
            case Said.Weekly weekly when frame != null -> fromNow(frame.from(), frame.to(), weekly.days(), hours);
            case Said.Weekly weekly -> weekly(weekly, hours);
        };
    }

    private Stream<Stretch> weekly(Said.Weekly weekly, Said.Hours hours) {
        LocalDate today = calendar.today();
        Set<DayOfWeek> days = weekly.days();
        boolean isToday = days.contains(today.getDayOfWeek()) && !isOver(today, hours);
        return switch (weekly.which()) {
            case EVERY -> Stream.of(stretch(null, null, days, hours));
            case COMING -> on(calendar.coming(days), hours);
            case THIS -> on(isToday ? today : calendar.coming(days), hours);
            case ANY_NEXT ->
                isToday && !calendar.isEvening()
                        ? Stream.of(stretch(today, today.plusDays(7), days, hours))
                        : on(calendar.coming(days), hours);
        };
    }

    private Stream<Stretch> on(LocalDate day, Said.Hours hours) {
        return Stream.of(stretch(day, day, Stretch.ALL_WEEK, hours));
    }

    private Stream<Stretch> fromNow(
            @Nullable LocalDate from, @Nullable LocalDate to, Set<DayOfWeek> days, Said.Hours hours) {
        LocalDate today = calendar.today();
        LocalDate start = from == null || from.isBefore(today) ? today : from;
        LocalDate first = Calendar.first(days, start);
        LocalDate next = isOver(first, hours) ? Calendar.first(days, first.plusDays(1)) : first;
        if (to != null && next.isAfter(to)) return Stream.empty();
        boolean single = next.equals(to)
                || to != null && Calendar.first(days, next.plusDays(1)).isAfter(to);
        if (single) return on(next, hours);
        return Stream.of(stretch(start, to, days, hours));
    }

    private boolean isOver(LocalDate day, Said.Hours hours) {
        return day.equals(calendar.today()) && hours.until() - 1 <= Stretch.minute(calendar.now());
    }

    private static Stretch stretch(
            @Nullable LocalDate from, @Nullable LocalDate to, Set<DayOfWeek> days, Said.Hours hours) {
        return new Stretch(from, to, days, hours.from(), hours.until());
    }
}
