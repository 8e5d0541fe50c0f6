package fr.escale.knowledge;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether the message of a translation fits whole: its source is the French article's, so both are looked at. */
public final class Length {
    private Length() {}

    /**
     * The flaw of a translation that is too long for one message, for editors: in French.
     *
     * @param french the article it translates; null when there is none
     * @return nothing also where one of the two has flaws of its own, or this is no translation
     */
    public static List<Flaw> flaws(Written translation, @Nullable Written french) {
        boolean whole = french != null
                && translation.isTranslation()
                && translation.flaws().isEmpty()
                && french.flaws().isEmpty();
        return whole
                ? flaws(translation.translated(), Objects.requireNonNull(french).assembled())
                : List.of();
    }

    static List<Flaw> flaws(Translation translation, Article french) {
        Spoken spoken = Spoken.in(french, translation);
        // while it is young, past its review, and past everything
        return Stream.of(LocalDate.MIN, french.reviewBy().plusDays(1), LocalDate.MAX)
                .map(day -> new Message(spoken, day))
                .filter(message -> message.whole().length() > Message.LONGEST)
                .max(Comparator.comparingInt(message -> message.whole().length()))
                .map(message -> Flaw.of(field(message, translation), tooLong(message, spoken)))
                .stream()
                .toList();
    }

    private static Field field(Message message, Translation translation) {
        return message.answer().equals(translation.answerOnceExpired()) ? Field.ANSWER_ONCE_EXPIRED : Field.ANSWER;
    }

    private static String tooLong(Message message, Spoken spoken) {
        int step = spoken.steps().isEmpty() ? 0 : spoken.steps().getFirst().length();
        int contact = Objects.requireNonNullElse(spoken.contact(), "").length();
        return "Le message entier fait %d caractères, %d au plus : la réponse %d, la première étape %d, le contact %d, la source de la fiche française %d."
                .formatted(
                        message.whole().length(),
                        Message.LONGEST,
                        message.answer().length(),
                        step,
                        contact,
                        message.source().length());
    }
}
