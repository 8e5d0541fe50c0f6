package fr.escale.flow;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** What a variable holds. Sessions keep every value as text; this says how to read it. */
public enum Kind {
    TEXT("text"),
    /** Decimals behind a point: "17", "12.5". */
    NUMBER("number"),
    /** A day, "2008-03-12". */
    DATE("date"),
    /** "oui" or "non". */
    YES_NO("yes-no");

    static final String YES = "oui";
    static final String NO = "non";

    private final String word;

    Kind(String word) {
        this.word = word;
    }

    /** As editors write it. */
    String word() {
        return word;
    }

    /** The value as conditions reckon with it; null when the text is none of this kind. A day is its first instant UTC. */
    @Nullable
    Object value(String text) {
        return switch (this) {
            case TEXT -> text;
            case NUMBER -> number(text);
            case DATE -> {
                LocalDate day = date(text);
                yield day == null ? null : instant(day);
            }
            case YES_NO -> text.equals(YES) ? Boolean.TRUE : text.equals(NO) ? Boolean.FALSE : null;
        };
    }

    /** A value as sessions keep it. */
    static String text(Object value) {
        return switch (value) {
            case Double number -> number(number);
            case Boolean yes -> yes ? YES : NO;
            case Instant day -> day.atOffset(ZoneOffset.UTC).toLocalDate().toString();
            default -> value.toString();
        };
    }

    static Instant instant(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    static @Nullable Double number(String text) {
        try {
            return Double.valueOf(text.replace(',', '.'));
        } catch (NumberFormatException none) {
            return null;
        }
    }

    static @Nullable LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException none) {
            return null;
        }
    }

    private static String number(double number) {
        boolean whole = number == Math.rint(number) && Math.abs(number) < 1e15;
        return whole ? Long.toString((long) number) : Double.toString(number);
    }
}
