package fr.escale.knowledge.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.escale.knowledge.ArticleReader.Problem;
import fr.escale.knowledge.Field;
import fr.escale.knowledge.Written;
import fr.escale.knowledge.exchange.Exchange.Report;
import fr.escale.knowledge.exchange.Exchange.Upload;
import org.junit.jupiter.api.Test;

/** A table is read line by line and cell by cell; what is none says why. */
class TableExchangeTest extends LouBrings {
    @Test
    void anAnswerThatASpreadsheetWouldRunGoesOutHarmlessAndComesBackTheSame() {
        exchange.take(zip(karate().with(Field.ANSWER, "=SOMME(1;2)")), LIVE, "Lou");
        String table = exchange.table();
        assertThat(table).startsWith("\uFEFFid;").contains("\"'=SOMME(1;2)\"").doesNotContain("\"=SOMME");
        for (int i = 0; i < 2; i++) {
            Report report = exchange.take(new Upload("fiches.csv", table.getBytes(UTF_8)), LIVE, "Lou");
            assertThat(report.problems()).isEmpty();
            assertThat(report.same()).containsExactly("quotidien-judo", "quotidien-karate");
            assertThat(report.taken()).isFalse();
        }
    }

    @Test
    void aProblemInATableIsNamedByItsLineWithinTheCell() {
        Written same = karate().with(Field.QUESTIONS, karate().text(Field.QUESTIONS) + "\ncomment faire du KARATE");
        String csv = "id;title;theme;questions;answer;source-name;source-url;checked-on;review-by\n"
                + String.join(
                        ";",
                        same.text(Field.ID),
                        same.text(Field.TITLE),
                        same.text(Field.THEME),
                        "\"" + same.text(Field.QUESTIONS) + "\"",
                        same.text(Field.ANSWER),
                        "exemple.fr",
                        "http://exemple.fr",
                        "2026-11-22",
                        "2027-05-22");
        assertThat(look("fiches.csv", csv).problems())
                .extracting(Problem::line, Problem::column, Problem::field)
                .containsExactly(tuple(12, 4, "questions"), tuple(12, 7, "source-url"));
    }

    @Test
    void aTableThatIsNoneSaysWhy() {
        assertThat(look("f.csv", "id,titre\na,b").problems())
                .extracting(Problem::field)
                .containsExactly("titre");
        assertThat(look("f.csv", "title\nb").problems())
                .extracting(Problem::field)
                .containsExactly("id");
        assertThat(look("f.csv", "id,title\n\"a").problems())
                .extracting(Problem::line)
                .containsExactly(2);
        assertThat(look("f.csv", "id,title\na").problems())
                .extracting(Problem::line)
                .containsExactly(2);
    }

    @Test
    void whatIsNeitherTextNorAZipSaysSo() {
        assertThat(exchange.look(new Upload("x.csv", new byte[] {(byte) 0xff, 0}), DRAFTS, "Lou")
                        .problems())
                .singleElement()
                .extracting(Problem::expected)
                .asString()
                .contains("UTF-8");
        assertThat(exchange.look(new Upload("x.zip", "PK!!".getBytes(UTF_8)), DRAFTS, "Lou")
                        .problems())
                .hasSize(1);
    }
}
