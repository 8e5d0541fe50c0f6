package fr.escale.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.conversation.InboundMessage.Besides;
import fr.escale.conversation.InboundMessage.How;
import fr.escale.engine.Input;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How somebody first came to us is kept, once, and is in the way of nothing they say. */
class FirstContactStoryTest {
    private static final Origin AD = new Origin(Origin.Kind.AD, "120200", "Un coup de main ?");
    private static House house;
    private static int messages;

    @BeforeAll
    static void open(@TempDir Path directory) {
        house = House.open(directory);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void theAdvertisementIsKeptAndALaterOneIsNot() {
        var filed = comes("ada", "bonjour", AD);
        comes("ada", "re", new Origin(Origin.Kind.POST, "7", "autre chose"));

        assertThat(origin(filed.conversation())).isEqualTo(AD);
        assertThat(house.answer("ada", "mes données")).contains("comment on s'est trouvés : Un coup de main ? 120200");
    }

    @Test
    void theCodeOfALinkIsKeptAndWhatStandsBeforeItIsUnderstood() {
        var filed = comes("bilal", "menu #via-lycee-hugo", null);

        assertThat(origin(filed.conversation())).isEqualTo(new Origin(Origin.Kind.CODE, "lycee-hugo", ""));
        assertThat(house.answerTo(filed)).doesNotContain("Je ne sais pas");
        assertThat(house.answerTo(comes("chloe", "#via-stand", null))).contains("Je suis un bot");
    }

    @Test
    void thePayloadOfALinkIsACodeToo() {
        var filed = house.hear("dana", new Input.Start("QR-7"));
        assertThat(origin(filed.conversation())).isEqualTo(new Origin(Origin.Kind.CODE, "QR-7", ""));
    }

    @Test
    void afterTheFirstMessageAWordIsAWord() {
        house.hear("emil", "bonjour");
        assertThat(origin(comes("emil", "bonjour #via-metoo", null).conversation()))
                .isNull();
    }

    @Test
    void aHashtagOfTheirOwnIsNoCode() {
        assertThat(origin(comes("hana", "c'est quoi #metoo", null).conversation()))
                .isNull();
    }

    @Test
    void aCryForHelpIsHeardWhatItEndsWith() {
        assertThat(house.answerTo(comes("finn", "je veux mourir #via-stand", null)))
                .contains("3114");
        assertThat(house.answerTo(comes("gil", "#suicide", null))).contains("3114");
    }

    private static @Nullable Origin origin(String conversation) {
        return house.the(Dossiers.class).of(conversation).orElseThrow().origin();
    }

    private static Filing.Filed comes(String person, String words, @Nullable Origin origin) {
        var filed = house.the(Filing.class)
                .file(new InboundMessage(
                        House.person(person),
                        "o" + messages++,
                        Instant.now(),
                        new Input.Text(words),
                        new Besides(null, "", "", How.SENT, origin)));
        assertThat(house.the(Transcripts.class).awaitTurn(filed, Duration.ofSeconds(20)))
                .isTrue();
        return filed;
    }
}
