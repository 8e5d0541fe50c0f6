package fr.escale.flow;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.flow.Reply.Attachment;
import fr.escale.flow.Reply.Button;
import fr.escale.flow.Reply.Row;
import fr.escale.flow.Reply.Rows;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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
    void aPlaceIsAskedForAsTheChannelCanAndNoWayOnIsLost() {
        Reply where =
                Reply.buttons("Où es-tu ?", List.of(new Button("b", "Retour"))).asking("Ma position");

        assertThat(Fitting.fit(where, Limits.TELEGRAM)).containsExactly(where);
        assertThat(Fitting.fit(where, Limits.TRYIT)).containsExactly(where);
        assertThat(Fitting.fit(where, Limits.WHATSAPP, Language.EN))
                .containsExactly(
                        Reply.text("Où es-tu ?\n\nOr in writing: Retour").asking("Ma position"));
        Reply bare = Reply.text("Où ?").asking("Ma position");
        assertThat(Fitting.fit(bare, Limits.WHATSAPP)).containsExactly(bare);
    }

    @Test
    void whatHasNoRoomBesideARequestIsNotGivenUpForIt() {
        Reply tooLong = Reply.buttons("x".repeat(1020), List.of(new Button("b", "Retour")))
                .asking("Ma position");

        assertThat(Fitting.fit(tooLong, Limits.WHATSAPP)).containsExactly(tooLong.asking(null));
        assertThat(Fitting.fit(Reply.text("y".repeat(5000)).asking("Ma position"), Limits.TELEGRAM))
                .extracting(Reply::place)
                .containsExactly(null, "Ma position");
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
    void whatFitsStaysOneMessage() {
        Reply reply = Reply.buttons("Ça te va ?", List.of(new Button("yes", "Oui"), new Button("no", "Non")));

        assertThat(channels())
                .allSatisfy(limits -> assertThat(Fitting.fit(reply, limits)).containsExactly(reply));
    }

    @Test
    void moreButtonsThanAllowedBecomeAList() {
        Reply reply = Reply.buttons("Lequel ?", buttons(5));

        Reply fitted = only(Fitting.fit(reply, Limits.WHATSAPP));
        assertThat(fitted.buttons()).isEmpty();
        assertThat(fitted.list().opener()).isEqualTo("Choisir");
        assertThat(fitted.list().rows()).extracting(Row::id).containsExactly("id1", "id2", "id3", "id4", "id5");
        assertThat(only(Fitting.fit(reply, Limits.TELEGRAM)).buttons()).hasSize(5);
    }

    @ParameterizedTest
    @EnumSource
    void theListIsOpenedInTheLanguageOfWhoReadsIt(Language language) {
        String opener = Fitting.fit(Reply.buttons("?", buttons(5)), Limits.WHATSAPP, language)
                .getFirst()
                .list()
                .opener();
        assertThat(opener).isNotBlank().hasSizeLessThanOrEqualTo(20);
        assertThat(opener.equals("Choisir")).isEqualTo(language == Language.FR);
    }

    @Test
    void aLabelTooLongForAButtonIsReadWholeInAList() {
        String label = "Je cherche un logement pour septembre";

        Row row = only(Fitting.fit(Reply.buttons("?", List.of(new Button("a", label))), Limits.WHATSAPP))
                .list()
                .rows()
                .getFirst();

        assertThat(row).isEqualTo(new Row("a", "Je cherche un logement…", label));
    }

    @Test
    void aTextTooLongForButtonsStaysOneMessageAsAList() {
        Reply fitted = only(Fitting.fit(Reply.buttons("mot ".repeat(400), buttons(2)), Limits.WHATSAPP));

        assertThat(fitted.list()).isNotNull();
    }

    @Test
    void rowsBecomeButtonsWhereThereAreNoLists() {
        Rows rows = new Rows("Voir", List.of(new Row("a", "Bus", "à Vannes"), new Row("b", "Train", "")));

        Reply fitted = only(Fitting.fit(Reply.list("Lequel ?", rows), Limits.TELEGRAM));

        assertThat(fitted.text()).isEqualTo("Lequel ?");
        assertThat(fitted.buttons()).extracting(Button::label).containsExactly("Bus · à Vannes", "Train");
    }

    @Test
    void moreThanAListHoldsGoesOnInASecondOne() {
        List<Reply> fitted = Fitting.fit(Reply.buttons("Lequel ?", buttons(14)), Limits.WHATSAPP);

        assertThat(fitted).extracting(Reply::text).containsExactly("Lequel ?", "Et aussi :");
        assertThat(fitted).extracting(reply -> reply.list().rows().size()).containsExactly(10, 4);
    }

    @Test
    void moreButtonsThanAMessageHoldsGoOnInASecondOne() {
        List<Reply> fitted = Fitting.fit(Reply.buttons("Lequel ?", buttons(130)), Limits.TELEGRAM);

        assertThat(fitted).extracting(reply -> reply.buttons().size()).containsExactly(100, 30);
    }

    @Test
    void choicesWithoutWordsAreIntroduced() {
        assertThat(only(Fitting.fit(Reply.buttons(" ", buttons(2)), Limits.WHATSAPP))
                        .text())
                .isEqualTo("Choisir :");
    }

    @Test
    void ofALongTextTheWaysOnComeLast() {
        String text = "a".repeat(3000) + "\n\n" + "b".repeat(3000);

        List<Reply> fitted = Fitting.fit(Reply.buttons(text, buttons(1)), Limits.TELEGRAM);

        assertThat(fitted).extracting(Reply::text).containsExactly("a".repeat(3000), "b".repeat(3000));
        assertThat(fitted).extracting(reply -> reply.buttons().size()).containsExactly(0, 1);
    }

    @Test
    void filesAreLinksWhereNoneCanBeSent() {
        Reply reply =
                new Reply("Voilà", List.of(), null, List.of(new Attachment("Plan", "text/calendar", "https://x.fr/p")));

        assertThat(Fitting.fit(reply, Limits.WHATSAPP)).containsExactly(Reply.text("Voilà\n\nPlan : https://x.fr/p"));
        assertThat(Fitting.fit(reply, Limits.TELEGRAM)).containsExactly(reply);
        assertThat(Fitting.fit(reply, Limits.TRYIT)).containsExactly(reply);
    }

    @Test
    void aFileWithoutAnAddressThatOthersCouldOpenIsNoLink() {
        Reply reply = new Reply("Voilà", List.of(), null, List.of(new Attachment("Plan", "text/calendar", "/p")));

        assertThat(Fitting.fit(reply, Limits.WHATSAPP)).containsExactly(Reply.text("Voilà"));
    }

    @Test
    void aFileAndAListAreTwoMessagesAndSoAreTwoFiles() {
        var plan = new Attachment("Plan", "image/png", "/p");
        var list = new Attachment("Liste", "application/pdf", "/l");
        var rows = new Rows("Voir", List.of(new Row("a", "mardi", "")));

        assertThat(Fitting.fit(new Reply("Quand ?", List.of(), rows, List.of(plan)), Limits.WHATSAPP))
                .containsExactly(new Reply("", List.of(), null, List.of(plan)), Reply.list("Quand ?", rows));
        assertThat(Fitting.fit(new Reply("Voilà", List.of(), null, List.of(plan, list)), Limits.TELEGRAM))
                .containsExactly(
                        new Reply("", List.of(), null, List.of(plan)),
                        new Reply("Voilà", List.of(), null, List.of(list)));
    }

    @Test
    void wordsTooLongToStandBesideAFileComeBeforeIt() {
        var file = new Attachment("Plan", "image/png", "/p");
        Reply reply = new Reply("a".repeat(1025), List.of(new Button("y", "Oui")), null, List.of(file));

        assertThat(Fitting.fit(reply, Limits.TELEGRAM))
                .containsExactly(
                        Reply.text("a".repeat(1025)), new Reply("", reply.buttons(), null, reply.attachments()));
    }

    @Test
    void rightToLeftTextPassesUnchanged() {
        assertThat(Fitting.fit(Reply.text("مرحبا"), Limits.TELEGRAM)).containsExactly(Reply.text("مرحبا"));
    }

    @Test
    void nothingIsSentForNothing() {
        assertThat(Fitting.fit(Reply.text(" \n"), Limits.WHATSAPP)).isEmpty();
    }

    @Test
    void aLabelTooLongForTheOnlyButtonsThereAreIsShortened() {
        Reply reply = Reply.buttons("?", List.of(new Button("a", "b".repeat(70))));

        assertThat(only(Fitting.fit(reply, Limits.TELEGRAM)).buttons())
                .containsExactly(new Button("a", "b".repeat(63) + "…"));
    }

    private static Reply only(List<Reply> replies) {
        assertThat(replies).hasSize(1);
        return replies.getFirst();
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

    /** The ids of all ways on, in order. */
    private static List<String> ways(List<Reply> replies) {
        return replies.stream()
                .flatMap(reply -> Stream.concat(
                        reply.buttons().stream().map(Button::id),
                        reply.list() == null
                                ? Stream.of()
                                : reply.list().rows().stream().map(Row::id)))
                .toList();
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
