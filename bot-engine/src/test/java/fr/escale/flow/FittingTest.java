package fr.escale.flow;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.flow.Reply.Button;
import fr.escale.flow.Reply.Row;
import fr.escale.flow.Reply.Rows;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FittingTest {
    static List<Limits> channels() {
        return List.of(Limits.TELEGRAM, Limits.WHATSAPP, Limits.TRYIT);
    }

    @ParameterizedTest
    @MethodSource("channels")
    void whateverIsSaidFitsAndNoWayOnIsLost(Limits limits) {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            Reply reply = random(random);
            List<Reply> fitted = Fitting.fit(reply, limits);
            assertThat(fitted).allSatisfy(piece -> assertFits(piece, limits));
            assertThat(ways(fitted)).isEqualTo(ways(List.of(reply)));
        }
    }

    @Test
    void aLongTextIsCutBetweenParagraphs() {
        String paragraph = "Une phrase. ".repeat(200).strip();
        assertThat(Fitting.fit(Reply.text(paragraph + "\n\n" + paragraph), Limits.TELEGRAM))
                .containsExactly(Reply.text(paragraph), Reply.text(paragraph));
    }

    @Test
    void anEmojiIsNeverCutInTwo() {
        List<Reply> pieces = Fitting.fit(Reply.text("a" + "🙂".repeat(4000)), Limits.TELEGRAM);
        assertThat(String.join("", pieces.stream().map(Reply::text).toList())).isEqualTo("a" + "🙂".repeat(4000));
        assertThat(pieces)
                .allSatisfy(piece -> assertThat(
                                Character.isLowSurrogate(piece.text().charAt(0)))
                        .isFalse());
    }

    @Test
    void moreButtonsThanAllowedBecomeAList() {
        Reply fitted = Fitting.fit(Reply.buttons("Lequel ?", buttons(5)), Limits.WHATSAPP)
                .getFirst();
        assertThat(fitted.buttons()).isEmpty();
        assertThat(fitted.list()).isNotNull();
        assertThat(Fitting.fit(Reply.buttons("Lequel ?", buttons(5)), Limits.TELEGRAM)
                        .getFirst()
                        .buttons())
                .hasSize(5);
    }

    @Test
    void rowsBecomeButtonsWhereThereAreNoLists() {
        Rows rows = new Rows("Choisir", List.of(new Row("a", "Bus", "à Vannes"), new Row("b", "Train", "")));
        Reply fitted =
                Fitting.fit(Reply.list("Lequel ?", rows), Limits.TELEGRAM).getFirst();
        assertThat(fitted.buttons()).extracting(Button::label).containsExactly("Bus", "Train");
        assertThat(fitted.text()).isEqualTo("Lequel ?\n• Bus : à Vannes");
    }

    @Test
    void aListOverItsRowsIsWrittenOutWithNumbers() {
        List<Reply> fitted = Fitting.fit(Reply.buttons("Lequel ?", buttons(12)), Limits.WHATSAPP);
        assertThat(fitted.getLast().text()).contains("12. Bouton 12");
    }

    @Test
    void nothingIsSentForNothing() {
        assertThat(Fitting.fit(Reply.text(" \n"), Limits.WHATSAPP)).isEmpty();
    }

    @Test
    void aLongLabelIsShortened() {
        Reply reply = Reply.buttons("?", List.of(new Button("a", "Parler à quelqu'un de l'équipe")));
        assertThat(Fitting.fit(reply, Limits.WHATSAPP)
                        .getFirst()
                        .buttons()
                        .getFirst()
                        .label())
                .isEqualTo("Parler à quelqu'un…");
    }

    private static void assertFits(Reply reply, Limits limits) {
        Rows list = reply.list();
        assertThat(reply.text()).isNotBlank();
        int most = list != null
                ? limits.bodyWithList()
                : reply.buttons().isEmpty() ? limits.text() : limits.bodyWithButtons();
        assertThat(reply.text().length()).isLessThanOrEqualTo(most);
        assertThat(reply.buttons()).hasSizeLessThanOrEqualTo(limits.buttons());
        assertThat(reply.buttons()).allMatch(button -> button.label().length() <= limits.buttonLabel());
        if (list != null) {
            assertThat(list.rows()).hasSizeLessThanOrEqualTo(limits.rows());
            assertThat(list.rows()).allMatch(row -> row.label().length() <= limits.rowLabel());
            assertThat(list.rows()).allMatch(row -> row.description().length() <= limits.rowDescription());
            assertThat(list.opener().length()).isLessThanOrEqualTo(limits.opener());
        }
    }

    /** How many ways on there are: tapped, or written out with a number. */
    private static long ways(List<Reply> replies) {
        return replies.stream()
                .mapToLong(reply -> {
                    Rows list = reply.list();
                    long written = reply.text()
                            .lines()
                            .filter(line -> line.matches("\\d+\\. .*"))
                            .count();
                    return reply.buttons().size()
                            + (list == null ? 0 : list.rows().size())
                            + written;
                })
                .sum();
    }

    private static Reply random(Random random) {
        String text = text(random, random.nextInt(9000));
        List<Row> rows = IntStream.range(0, random.nextInt(15))
                .mapToObj(i ->
                        new Row("id" + i, "L" + text(random, random.nextInt(50)), text(random, random.nextInt(90))))
                .toList();
        return switch (random.nextInt(3)) {
            case 0 -> Reply.text("T" + text);
            case 1 ->
                Reply.buttons(
                        text,
                        rows.stream()
                                .map(row -> new Button(row.id(), row.label()))
                                .toList());
            default ->
                rows.isEmpty() ? Reply.text("T" + text) : Reply.list(text, new Rows("Choisir parmi tout cela", rows));
        };
    }

    private static String text(Random random, int length) {
        String[] signs = {"a", "é", " ", ". ", "🙂", "؟", "! "};
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append(signs[random.nextInt(signs.length)]);
        }
        return text.toString();
    }

    private static List<Button> buttons(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new Button("id" + i, "Bouton " + i))
                .toList();
    }
}
