package fr.escale.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import fr.escale.booking.Bookings;
import fr.escale.conversation.Line.Author;
import fr.escale.conversation.Line.Delivery;
import fr.escale.conversation.Replies.End;
import fr.escale.conversation.Replies.Offer;
import fr.escale.engine.Input;
import fr.escale.flow.Reply;
import fr.escale.media.Handouts;
import fr.escale.media.Handouts.Taken.Kept;
import fr.escale.media.Media;
import fr.escale.person.Stage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a referent does in a conversation besides writing: on the real store, with the shipped flows and articles. */
class DeskTalkStoryTest {
    private static final String LEA = "lea@exemple.fr";
    private static final String SAM = "sam@exemple.fr";

    @TempDir
    static Path directory;

    static House house;

    @BeforeAll
    static void open() {
        house = House.open(directory);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void whatIsTakenBackNeverArrivesAndWhatFollowsDoes() {
        var id = held("undo");
        var desk = house.the(Desk.class);
        desk.write(id, LEA, "oups", "u1");
        desk.write(id, LEA, "Salut !", "u2");
        var wrong = human(id).getFirst();

        assertThat(house.the(Replies.class).takeBack(id, SAM, wrong.id())).isEmpty();
        assertThat(house.the(Replies.class).takeBack(id, LEA, wrong.id())).contains(Reply.text("oups"));
        assertThat(house.the(Replies.class).takeBack(id, LEA, wrong.id())).isEmpty();

        await().atMost(Duration.ofSeconds(15)).until(() -> human(id).getLast().delivery() == Delivery.SENT);
        assertThat(human(id)).extracting(line -> line.content().text()).containsExactly("Salut !");
        assertThat(house.the(Replies.class)
                        .takeBack(id, LEA, human(id).getLast().id()))
                .as("it has left")
                .isEmpty();
    }

    @Test
    void aFileLeavesWithItsWordsAndTakenBackNothingIsKeptOfIt() {
        var id = held("file");
        var replies = house.the(Replies.class);
        var handouts = house.the(Handouts.class);
        var wrong = file(id, "f1");
        assertThat(replies.send(id, SAM, "", file(id, "f0"), "f0")).isEqualTo(End.NOT_HELD);
        assertThat(replies.send(id, LEA, "Voilà l’affiche", wrong, "f1")).isEqualTo(End.SAID);
        assertThat(replies.send(id, LEA, "Voilà l’affiche", wrong, "f1")).isEqualTo(End.SAID);
        assertThat(handouts.content(wrong.url())).isPresent();
        assertThat(replies.takeBack(id, LEA, human(id).getFirst().id())
                        .orElseThrow()
                        .text())
                .isEqualTo("Voilà l’affiche");
        assertThat(handouts.content(wrong.url())).isEmpty();

        var right = file(id, "f2");
        replies.send(id, LEA, "", right, "f2");
        await().atMost(Duration.ofSeconds(15)).until(() -> human(id).getLast().delivery() == Delivery.SENT);
        assertThat(human(id))
                .extracting(line -> line.content().attachments().getFirst())
                .containsExactly(new Reply.Attachment("affiche.pdf", "application/pdf", right.url()));
        house.the(Desk.class).release(id, LEA);
        assertThat(replies.send(id, LEA, "", right, "f2"))
                .as("said once, whoever holds it now")
                .isEqualTo(End.SAID);
        assertThat(handouts.content(right.url())).isPresent();
        house.the(Media.class).erase(id);
        assertThat(handouts.content(right.url())).isEmpty();
    }

    private static Kept file(String conversation, String once) {
        var content = new ByteArrayInputStream("%PDF-1.7 une affiche".getBytes(StandardCharsets.UTF_8));
        return (Kept) house.the(Handouts.class).take(conversation, once, "affiche.pdf", content, Instant.now());
    }

    /** The conversation's wake is older than five seconds when the second one is due: it must not be put to sleep. */
    @Test
    void aMessageWrittenWhileAnotherWaitsToLeaveIsNotForgotten() {
        var id = held("two");
        var desk = house.the(Desk.class);
        desk.write(id, LEA, "un", "t1");
        await().until(() -> human(id).getFirst().at().isBefore(Instant.now().minusSeconds(3)));
        desk.write(id, LEA, "deux", "t2");

        await().atMost(Duration.ofSeconds(14))
                .until(() -> human(id).stream().allMatch(line -> line.delivery() == Delivery.SENT));
    }

    @Test
    void anOfferedSlotThatIsTappedWaitsForTheReferentWhoBooksItWithOneTap() {
        var id = held("slots");
        var replies = house.the(Replies.class);
        assertThat(replies.offer(id, SAM, Offer.SLOTS, "", "o1")).isEqualTo(End.NOT_HELD);
        assertThat(replies.offer(id, LEA, Offer.SLOTS, "", "o1")).isEqualTo(End.SAID);
        assertThat(replies.offer(id, LEA, Offer.SLOTS, "", "o1")).isEqualTo(End.SAID);
        assertThat(human(id)).hasSize(1);
        var slot = human(id).getFirst().content().buttons().getFirst();

        var tap = house.hear("slots", new Input.Choice(slot.id(), slot.label()));
        assertThat(house.answerTo(tap)).as("the bot is silent").isEmpty();
        assertThat(house.the(Bookings.class).next(id, Instant.now())).isEmpty();
        assertThat(house.lines(id).getLast().grasp().tapped()).isEqualTo(slot.id());

        assertThat(replies.note(id, LEA, slot.id(), "n1")).isEqualTo(End.SAID);
        assertThat(house.the(Bookings.class).next(id, Instant.now()))
                .hasValueSatisfying(own -> assertThat("slot:" + own.slot()).isEqualTo(slot.id()));
        assertThat(human(id).getLast().content().text()).contains("confirmé");
        assertThat(human(id).getLast().content().attachments()).hasSize(1);
        assertThat(house.the(Dossiers.class).of(id).orElseThrow().appointments())
                .hasSize(1);
    }

    @Test
    void aSlotThatSomebodyElseTookIsNotNoted() {
        var id = held("late");
        var replies = house.the(Replies.class);
        replies.offer(id, LEA, Offer.SLOTS, "Tu préfères quand ?", "l1");
        var offered = human(id).getFirst().content();
        assertThat(offered.text()).isEqualTo("Tu préfères quand ?");
        var other = held("faster");
        var slot = offered.buttons().getLast().id();
        house.the(Bookings.class).claim(slot.substring(5), other, Instant.now());

        assertThat(replies.note(id, LEA, slot, "l2")).isEqualTo(End.NOTHING);
        assertThat(replies.note(id, LEA, "!menu", "l3")).isEqualTo(End.NOTHING);
        assertThat(human(id)).hasSize(1);
    }

    @Test
    void whatTheBotUnderstoodStandsWithTheMessageAlsoInTheTranscript() {
        var filed = house.hear("grasped", "c koi un garant");
        house.hear("grasped", "comment on élève un axolotl bleu");
        await().until(() ->
                house.lines(filed.conversation()).stream().allMatch(line -> line.delivery() == Delivery.SENT));

        var heard = house.lines(filed.conversation()).stream()
                .filter(line -> line.author() == Author.PERSON)
                .map(Line::grasp)
                .toList();
        assertThat(heard.getFirst().article()).startsWith("logement");
        assertThat(heard.get(1).sense()).isEqualTo("unknown");
    }

    @Test
    void theCardIsWrittenAnewAndANoteOnce() {
        var id = held("known");
        var dossiers = house.the(Dossiers.class);
        dossiers.change(id, new Dossier.Change("Zed", "56260", "en", "18-25", Stage.REMOBILISED, List.of("permis")));
        dossiers.note(id, LEA, "rappeler lundi", "k1");
        dossiers.note(id, LEA, "rappeler lundi", "k1");
        dossiers.note(id, SAM, "vu au camion", "k2");

        var known = dossiers.of(id).orElseThrow();
        assertThat(known.nickname()).isEqualTo("Zed");
        assertThat(known.commune()).isEqualTo("56260");
        assertThat(known.chosen()).isEqualTo("en");
        assertThat(known.stage()).isEqualTo(Stage.REMOBILISED);
        assertThat(known.tags()).containsExactly("permis");
        assertThat(known.notes())
                .extracting(Dossier.Note::by, Dossier.Note::text)
                .containsExactly(tuple(SAM, "vu au camion"), tuple(LEA, "rappeler lundi"));

        dossiers.change(id, new Dossier.Change("", "", "", "", null, List.of()));
        var forgotten = dossiers.of(id).orElseThrow();
        assertThat(forgotten.nickname() + forgotten.commune() + forgotten.age()).isEmpty();
        assertThat(forgotten.stage()).isNull();
        assertThat(forgotten.notes()).hasSize(2);
        assertThat(house.answer("known", "mes données")).contains("notes");
        assertThat(dossiers.note("nobody", LEA, "x", "k3")).isFalse();
    }

    private static String held(String person) {
        var id = house.hear(person, "je veux parler à un humain").conversation();
        house.the(Desk.class).takeOver(id, LEA);
        return id;
    }

    private static List<Line> human(String conversation) {
        return house.lines(conversation).stream()
                .filter(line -> line.author() == Author.HUMAN)
                .toList();
    }
}
