package fr.escale.wish;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A wish in few characters: stretches between commas, unwanted ones behind an N. "261124h1400-1800,Nw67" is 24 November
 * 2026 from 14:00 to before 18:00, never on weekends; "261124-" is from that day on, "h1430" exactly then on any day.
 */
final class WishText {
    private static final String ANY = "any";
    private static final String DAY = "\\d{6}";
    private static final Pattern STRETCH = Pattern.compile(
            "(N)?(?:(" + DAY + ")|(" + DAY + ")?-(" + DAY + ")?)?(?:w([1-7]{1,7}))?(?:h(\\d{4})(?:-(\\d{4}))?)?");

    private WishText() {}

    static String of(List<Stretch> any, List<Stretch> never) {
        String text = Stream.concat(
                        any.stream().map(WishText::of), never.stream().map(stretch -> "N" + of(stretch)))
                .collect(Collectors.joining(","));
        return text.isEmpty() ? ANY : text;
    }

    /** Nothing is read that would be written otherwise. */
    static Optional<Wish> parse(String text) {
        if (text.isEmpty() || text.length() > Wish.LONGEST_TEXT) {
            return Optional.empty();
        }
        try {
            return read(text).filter(wish -> wish.text().equals(text));
        } catch (IllegalArgumentException | DateTimeException wrong) {
            return Optional.empty();
        }
    }

    private static Optional<Wish> read(String text) {
        if (text.equals(ANY)) {
            return Optional.of(Wish.ANYTIME);
        }
        List<Stretch> any = new ArrayList<>();
        List<Stretch> never = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            Matcher found = STRETCH.matcher(part);
            if (!found.matches()) {
                return Optional.empty();
            }
            (found.group(1) == null ? any : never).add(stretch(found));
        }
        return Optional.of(new Wish(any, never));
    }

    private static Stretch stretch(Matcher found) {
        String only = found.group(2);
        String start = found.group(6);
        int from = start == null ? 0 : minute(start);
        return new Stretch(
                day(only == null ? found.group(3) : only),
                day(only == null ? found.group(4) : only),
                weekdays(found.group(5)),
                from,
                start == null ? Stretch.DAY : until(from, found.group(7)));
    }

    private static int until(int from, @Nullable String end) {
        return end == null ? from + 1 : minute(end);
    }

    private static @Nullable LocalDate day(@Nullable String digits) {
        return digits == null ? null : LocalDate.of(2000 + number(digits, 0), number(digits, 2), number(digits, 4));
    }

    private static Set<DayOfWeek> weekdays(@Nullable String digits) {
        return digits == null
                ? Stretch.ALL_WEEK
                : digits.chars().mapToObj(digit -> DayOfWeek.of(digit - '0')).collect(Collectors.toSet());
    }

    private static int minute(String digits) {
        return number(digits, 0) * 60 + number(digits, 2);
    }

    private static int number(String digits, int at) {
        return Integer.parseInt(digits.substring(at, at + 2));
    }

    private static String of(Stretch stretch) {
        String text = days(stretch) + weekdays(stretch) + hours(stretch);
        return text.isEmpty() ? "w1234567" : text;
    }

    private static String days(Stretch stretch) {
        LocalDate from = stretch.from();
        LocalDate to = stretch.to();
        if (from == null && to == null) {
            return "";
        }
        return from != null && from.equals(to) ? digits(from) : digits(from) + "-" + digits(to);
    }

    private static String digits(@Nullable LocalDate day) {
        return day == null ? "" : two(day.getYear() % 100) + two(day.getMonthValue()) + two(day.getDayOfMonth());
    }

    private static String weekdays(Stretch stretch) {
        return stretch.weekdays().equals(Stretch.ALL_WEEK)
                ? ""
                : EnumSet.copyOf(stretch.weekdays()).stream()
                        .map(day -> String.valueOf(day.getValue()))
                        .collect(Collectors.joining("", "w", ""));
    }

    private static String hours(Stretch stretch) {
        if (stretch.start() == 0 && stretch.end() == Stretch.DAY) {
            return "";
        }
        String start = "h" + hour(stretch.start());
        return stretch.end() == stretch.start() + 1 ? start : start + "-" + hour(stretch.end());
    }

    private static String hour(int minute) {
        return two(minute / 60) + two(minute % 60);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
