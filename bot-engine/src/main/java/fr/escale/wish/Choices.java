package fr.escale.wish;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Days and hours put together as they were said: "lundi 14h ou mardi matin" are two choices, "mardi ou jeudi matin" is a
 * morning of two days, "la semaine pro mardi" is a Tuesday in a week.
 */
final class Choices {
    private final List<Choice> choices = new ArrayList<>();
    private Choice open = new Choice(null);

    /** Days and hours that go together. */
    static final class Choice {
        private final List<Said.Day> days = new ArrayList<>();
        private final List<Said.Hours> hours = new ArrayList<>();
        private Said.@Nullable Dates frame;
        private boolean hoursFirst;

        private Choice(Said.@Nullable Dates frame) {
            this.frame = frame;
        }

        List<Said.Day> days() {
            return days;
        }

        List<Said.Hours> hours() {
            return hours;
        }

        Said.@Nullable Dates frame() {
            return frame;
        }

        private boolean isEmpty() {
            return days.isEmpty() && hours.isEmpty() && frame == null;
        }
    }

    void add(Piece piece) {
        switch (piece.said()) {
            case Said.Dates dates when dates.frame() -> frame(dates, piece.choice());
            case Said.Day day -> day(day);
            case Said.Hours hours -> hours(hours, piece.choice());
            case Said.Moment moment -> moment(moment);
            default -> {}
        }
    }

    /** All choices; empty when none was said. */
    List<Choice> all() {
        close(null);
        return choices;
    }

    private void frame(Said.Dates dates, boolean choice) {
        Said.Dates before = open.frame;
        if (choice && before != null && open.days.isEmpty()) {
            open.days.add(before);
            open.days.add(dates);
            open.frame = null;
        } else if (before == null && !(choice && !open.days.isEmpty())) {
            open.frame = dates;
        } else {
            close(null);
            open.frame = dates;
        }
    }

    private void day(Said.Day day) {
        if (!open.days.isEmpty() && !open.hours.isEmpty() && !open.hoursFirst) {
            close(open.frame);
        }
        open.days.add(day);
    }

    private void hours(Said.Hours hours, boolean choice) {
        if (open.isEmpty()) {
            open.hoursFirst = true;
        } else if (open.hoursFirst && !open.days.isEmpty() && !choice && !refines(hours)) {
            close(open.frame);
            open.hoursFirst = true;
        }
        if (!choice && refines(hours)) {
            Said.Hours last = open.hours.removeLast();
            open.hours.add(last.contains(hours) ? hours : last);
        } else {
            open.hours.add(hours);
        }
    }

    /** "L'aprem vers 15h": one within the other. */
    private boolean refines(Said.Hours hours) {
        if (open.hours.isEmpty()) return false;
        Said.Hours last = open.hours.getLast();
        return last.contains(hours) || hours.contains(last);
    }

    private void moment(Said.Moment moment) {
        close(null);
        open.days.add(moment.day());
        open.hours.add(moment.hours());
    }

    private void close(Said.@Nullable Dates frame) {
        if (!open.isEmpty()) {
            choices.add(open);
        }
        open = new Choice(frame);
    }
}
