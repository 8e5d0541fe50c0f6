package fr.escale.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MessageTest {
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 3, 31);

    @Test
    void itSaysTheAnswerTheFirstStepTheContactTheSourceAndTheDay() {
        assertThat(Message.of(article("Tu as droit à 100 €.", LocalDate.of(2026, 11, 22)), LAST_DAY))
                .isEqualTo("""
                        Tu as droit à 100 €.

                        D'abord : appelle.

                        Contact : la Mission Locale

                        Source : exemple.fr (https://exemple.fr/aide), vérifié le 22 novembre 2026""");
    }

    @Test
    void theDayAfterItsLastDayItSaysNoAmount() {
        assertThat(Message.of(article("Tu as droit à 100 €.", LocalDate.of(2026, 11, 22)), LAST_DAY.plusDays(1)))
                .startsWith("Tu as droit à une aide.")
                .doesNotContain("100");
    }

    @Test
    void theFirstOfAMonthIsSaidAsInFrench() {
        assertThat(Message.of(article("Oui.", LocalDate.of(2026, 12, 1)), LAST_DAY))
                .endsWith("vérifié le 1er décembre 2026");
    }

    @Test
    void anArticleThatNobodyCheckedStillFitsAndKeepsItsSource() {
        assertThat(Message.of(article("mot ".repeat(500), LocalDate.of(2026, 11, 22)), LAST_DAY))
                .hasSizeLessThanOrEqualTo(1024)
                .contains("mot…")
                .endsWith("Source : exemple.fr (https://exemple.fr/aide), vérifié le 22 novembre 2026");
    }

    private static Article article(String answer, LocalDate checkedOn) {
        return new Article(
                "argent-aide",
                "argent",
                null,
                "Une aide",
                List.of("une aide ?"),
                answer,
                "Tu as droit à une aide.",
                List.of("Appelle.", "Attends."),
                "la Mission Locale",
                Conditions.NONE,
                Set.of(),
                null,
                new Article.Source("exemple.fr", "https://exemple.fr/aide"),
                checkedOn,
                checkedOn.plusMonths(6),
                LAST_DAY,
                List.of());
    }
}
