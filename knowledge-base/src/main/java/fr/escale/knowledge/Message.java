package fr.escale.knowledge;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An article as one message: what it is, what to do first, whom to ask, where it was read and when. */
final class Message {
    /** WhatsApp's limit for the text above buttons, the narrowest of our channels. */
    static final int LONGEST = 1024;

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRENCH);

    private Message() {}

    /** The message, at most {@link #LONGEST} characters whatever the article. */
    static String of(Article article, LocalDate today) {
        String whole = whole(article, today);
        if (whole.length() <= LONGEST) {
            return whole;
        }
        String source = source(article);
        String rest = "…\n\n" + source;
        return cut(answer(article, today), LONGEST - rest.length()) + rest;
    }

    /** The message with all its parts, however long. */
    static String whole(Article article, LocalDate today) {
        var parts = new ArrayList<String>();
        parts.add(answer(article, today));
        advice(article, parts);
        parts.add(source(article));
        return String.join("\n\n", parts);
    }

    private static void advice(Article article, ArrayList<String> parts) {
        if (!article.steps().isEmpty()) {
            parts.add("D'abord : " + inTheMiddle(article.steps().getFirst()));
        }
        if (article.contact() != null) {
            parts.add("Contact : " + article.contact());
        }
    }

    /** A sentence that stands behind a colon; a name in capitals stays as it is. */
    private static String inTheMiddle(String sentence) {
        boolean word = sentence.length() > 1 && Character.isLowerCase(sentence.charAt(1));
        return word ? sentence.substring(0, 1).toLowerCase(Locale.FRANCE) + sentence.substring(1) : sentence;
    }

    private static String answer(Article article, LocalDate today) {
        @Nullable LocalDate last = article.validUntil();
        @Nullable String later = article.answerOnceExpired();
        boolean expired = last != null && today.isAfter(last);
        return expired && later != null ? later : article.answer();
    }

    private static String source(Article article) {
        return "Source : %s (%s), vérifié le %s"
                .formatted(article.source().name(), article.source().url(), french(article.checkedOn()));
    }

    private static String french(LocalDate day) {
        String number = day.getDayOfMonth() == 1 ? "1er" : Integer.toString(day.getDayOfMonth());
        return number + " " + MONTH.format(day);
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int space = text.lastIndexOf(' ', longest);
        return text.substring(0, space > 0 ? space : Math.max(0, longest));
    }
}
