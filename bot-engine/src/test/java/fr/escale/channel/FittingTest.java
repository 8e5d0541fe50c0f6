package fr.escale.channel;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.flow.Limits;
import fr.escale.flow.Reply;
import fr.escale.flow.Reply.Attachment;
import fr.escale.flow.Reply.Button;
import fr.escale.flow.Reply.Row;
import fr.escale.flow.Reply.Rows;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FittingTest {
    private final Fitting telegram = new Fitting(Limits.TELEGRAM);
    private final Fitting whatsapp = new Fitting(Limits.WHATSAPP);

    @Test
    void whatFitsStaysOneMessage() {
        Reply reply = Reply.buttons("Ça te va ?", List.of(new Button("yes", "Oui"), new Button("no", "Non")));

        assertThat(whatsapp.fit(reply)).containsExactly(reply);
        assertThat(telegram.fit(reply)).containsExactly(reply);
    }

    @Test
    void fourButtonsBecomeAListOnWhatsApp() {
        List<Reply> fitted = whatsapp.fit(Reply.buttons("Tu cherches quoi ?", buttons(4, "Choix ")));

        assertThat(fitted).hasSize(1);
        assertThat(fitted.getFirst().buttons()).isEmpty();
        assertThat(fitted.getFirst().list().opener()).isEqualTo("Choisir");
        assertThat(fitted.getFirst().list().rows()).extracting(Row::id).containsExactly("0", "1", "2", "3");
    }

    @Test
    void aLabelTooLongForAButtonIsReadWholeInAList() {
        String label = "Je cherche un logement pour septembre";

        Row row = whatsapp.fit(Reply.buttons("?", List.of(new Button("a", label))))
                .getFirst()
                .list()
                .rows()
                .getFirst();

        assertThat(row.label()).hasSizeLessThanOrEqualTo(24).endsWith("…");
        assertThat(row.description()).isEqualTo(label);
    }

    @Test
    void aTextTooLongForButtonsStaysOneMessageAsAList() {
        List<Reply> fitted = whatsapp.fit(Reply.buttons("mot ".repeat(400), buttons(2, "Choix ")));

        assertThat(fitted).hasSize(1);
        assertThat(fitted.getFirst().list()).isNotNull();
    }

    @Test
    void aListBecomesButtonsOnTelegram() {
        Reply reply = Reply.list("Quand ?", new Rows("Voir", List.of(new Row("s1", "mardi 10 h", "à la Maison"))));

        assertThat(telegram.fit(reply))
                .containsExactly(Reply.buttons("Quand ?", List.of(new Button("s1", "mardi 10 h · à la Maison"))));
    }

    @Test
    void moreRowsThanAListHoldsGoOnInASecondOne() {
        List<Row> rows = IntStream.range(0, 14)
                .mapToObj(n -> new Row("s" + n, "Créneau " + n, ""))
                .toList();

        List<Reply> fitted = whatsapp.fit(Reply.list("Quand ?", new Rows("Voir", rows)));

        assertThat(fitted).hasSize(2);
        assertThat(fitted.get(0).list().rows()).hasSize(10);
        assertThat(fitted.get(1).list().rows()).hasSize(4);
    }

    @Test
    void aLongTextIsCutAtAParagraphAndTheButtonsComeLast() {
        String text = "a".repeat(3000) + "\n\n" + "b".repeat(3000);

        List<Reply> fitted = telegram.fit(Reply.buttons(text, buttons(1, "Ok ")));

        assertThat(fitted).extracting(Reply::text).containsExactly("a".repeat(3000), "b".repeat(3000));
        assertThat(fitted).extracting(reply -> reply.buttons().size()).containsExactly(0, 1);
    }

    @Test
    void aTextWithoutAnyPauseIsCutBetweenEmojiNotInsideOne() {
        String text = "a" + "😀".repeat(3000);

        List<Reply> fitted = telegram.fit(Reply.text(text));

        assertThat(fitted.stream().map(Reply::text).collect(Collectors.joining()))
                .isEqualTo(text);
        assertThat(fitted)
                .allMatch(reply -> !Character.isHighSurrogate(
                        reply.text().charAt(reply.text().length() - 1)));
    }

    @Test
    void rightToLeftTextPassesUnchanged() {
        assertThat(telegram.fit(Reply.text("مرحبا"))).containsExactly(Reply.text("مرحبا"));
    }

    @Test
    void filesAreNamedWithTheirAddress() {
        Reply reply =
                new Reply("Voilà", List.of(), null, List.of(new Attachment("Plan", "image/png", "https://x.fr/p")));

        assertThat(telegram.fit(reply)).containsExactly(Reply.text("Voilà\n\nPlan : https://x.fr/p"));
    }

    private static List<Button> buttons(int count, String label) {
        return IntStream.range(0, count)
                .mapToObj(n -> new Button("" + n, label + n))
                .toList();
    }
}
