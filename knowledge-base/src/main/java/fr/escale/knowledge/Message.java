package fr.escale.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An article as one message: what it is, what to do first, whom to ask, where it was read and when. */
final class Message {
    /** WhatsApp's limit for the text above buttons, the narrowest of our channels. */
    static final int LONGEST = 1024;

    private final Spoken spoken;
    private final LocalDate today;
    private final MessageWords words;

    Message(Spoken spoken, LocalDate today) {
        this.spoken = spoken;
        this.today = today;
        this.words = MessageWords.in(spoken.language());
    }

    /** The message in French, at most {@link #LONGEST} characters whatever the article. */
    static String of(Article article, LocalDate today) {
        return of(Spoken.french(article), today);
    }

    /** The message, at most {@link #LONGEST} characters whatever the article. */
    static String of(Spoken spoken, LocalDate today) {
        return new Message(spoken, today).fitting();
    }

    /** The message in French with all its parts, however long. */
    static String whole(Article article, LocalDate today) {
        return new Message(Spoken.french(article), today).whole();
    }

    /** All that the article holds besides: every step, whom it is for, and again whom to ask and where it was read. */
    static String details(Spoken spoken, LocalDate today) {
        return new Message(spoken, today).details();
    }

    private String fitting() {
        String whole = whole();
        if (whole.length() <= LONGEST) {
            return whole;
        }
        String rest = "…\n\n" + source();
        return cut(answer(), LONGEST - rest.length()) + rest;
    }

    String whole() {
        var parts = new ArrayList<String>();
        parts.add(answer());
        if (!spoken.steps().isEmpty()) {
            parts.add(words.say("first", words.inTheMiddle(spoken.steps().getFirst())));
        }
        contact(parts);
        parts.add(source());
        return String.join("\n\n", parts);
    }

    private String details() {
        var parts = new ArrayList<String>();
        parts.add(spoken.title());
        List<String> whom = Details.whom(spoken, words);
        if (!whom.isEmpty()) {
            parts.add(words.say("for", String.join(", ", whom)));
        }
        if (!spoken.steps().isEmpty()) {
            parts.add(words.say("steps") + "\n" + Details.numbered(spoken.steps()));
        }
        contact(parts);
        parts.add(source());
        return String.join("\n\n", parts);
    }

    private void contact(List<String> parts) {
        @Nullable String contact = spoken.contact();
        if (contact != null) {
            parts.add(words.say("contact", contact));
        }
    }

    String answer() {
        @Nullable LocalDate last = spoken.article().validUntil();
        @Nullable String later = spoken.answerOnceExpired();
        boolean expired = last != null && today.isAfter(last);
        return expired && later != null ? later : spoken.answer();
    }

    /** Past its review the date is told with a warning. */
    String source() {
        Article article = spoken.article();
        String key = today.isAfter(article.reviewBy()) ? "old" : "source";
        return words.say(key, article.source().name(), article.source().url(), words.day(article.checkedOn()));
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int space = text.lastIndexOf(' ', longest);
        return text.substring(0, space > 0 ? space : Math.max(0, longest));
    }
}
