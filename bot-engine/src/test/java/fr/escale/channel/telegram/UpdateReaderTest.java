package fr.escale.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.channel.telegram.UpdateReader.News;
import fr.escale.channel.telegram.UpdateReader.Press;
import fr.escale.conversation.InboundMessage;
import fr.escale.conversation.InboundMessage.Besides;
import fr.escale.conversation.InboundMessage.How;
import fr.escale.engine.Input;
import fr.escale.engine.Input.Kind;
import fr.escale.flow.Language;
import fr.escale.media.Enclosure;
import fr.escale.person.Identity;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class UpdateReaderTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final String CHAT = "\"chat\":{\"id\":99,\"type\":\"private\"},\"date\":1790000000";
    private static final Identity ADA = new Identity("telegram", "42", "99");

    private final UpdateReader reader = new UpdateReader("42", Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void aTextIsReadWithItsSenderIdAndDate() {
        InboundMessage message = said("{\"message\":{\"message_id\":7,%s,\"text\":\"slt\"}}".formatted(CHAT));

        assertThat(message)
                .isEqualTo(new InboundMessage(ADA, "7", Instant.ofEpochSecond(1790000000), new Input.Text("slt")));
    }

    @Test
    void aUserWithoutIsBotAndFieldsOfOtherTypesHideNothing() {
        InboundMessage message = said(
                "{\"update_id\":\"odd\",\"message\":{\"message_id\":7,%s,\"from\":{\"id\":99},\"entities\":3,\"new_kind\":{},\"text\":\"slt\"}}"
                        .formatted(CHAT));

        assertThat(message.input()).isEqualTo(new Input.Text("slt"));
    }

    @Test
    void startCarriesItsPayload() {
        assertThat(content("\"text\":\"/start\"")).isEqualTo(new Input.Start(""));
        assertThat(content("\"text\":\"/start capteur-12\"")).isEqualTo(new Input.Start("capteur-12"));
        assertThat(content("\"text\":\"/starter\"")).isEqualTo(new Input.Text("starter"));
    }

    @Test
    void aButtonPressIsAChoiceWithTheLabelThePersonSaw() {
        News.Said said = (News.Said) read(
                "{\"callback_query\":{\"id\":\"555\",\"data\":\"yes\",\"message\":{\"message_id\":3,%s,\"reply_markup\":{\"inline_keyboard\":[[{\"text\":\"Non\",\"callback_data\":\"no\"}],[{\"text\":\"Oui\",\"callback_data\":\"yes\"}]]}}}}"
                        .formatted(CHAT));

        assertThat(said.press()).isEqualTo(new Press("555", "3", false));
        assertThat(said.message()).isEqualTo(new InboundMessage(ADA, "cb:555", NOW, new Input.Choice("yes", "Oui")));
    }

    @Test
    void anOldButtonWithoutItsKeyboardIsStillAChoice() {
        News.Said said = (News.Said)
                read(
                        "{\"callback_query\":{\"id\":\"555\",\"data\":\"yes\",\"message\":{\"message_id\":3,\"chat\":{\"id\":99,\"type\":\"private\"},\"date\":0}}}");

        assertThat(said.message()).isEqualTo(new InboundMessage(ADA, "cb:555", NOW, new Input.Choice("yes", "")));
    }

    @Test
    void aLocationIsAPlaceAndOneWithoutDegreesIsUnreadable() {
        assertThat(content("\"location\":{\"latitude\":47.65,\"longitude\":-2.76}"))
                .isEqualTo(new Input.Place(47.65, -2.76));
        assertThat(content("\"location\":{\"latitude\":\"north\"}")).isEqualTo(new Input.Unreadable(Kind.OTHER));
    }

    @ParameterizedTest
    @CsvSource({
        "voice, VOICE",
        "photo, PICTURE",
        "document, FILE",
        "audio, VOICE",
        "video_note, PICTURE",
        "video, PICTURE",
        "animation, PICTURE",
        "sticker, STICKER",
        "contact, CONTACT",
        "poll, OTHER",
        "story, OTHER",
        "dice, OTHER"
    })
    void kindsWithoutWordsSayWhatTheyAre(String field, Kind kind) {
        assertThat(content("\"" + field + "\":{}")).isEqualTo(new Input.Unreadable(kind));
    }

    @Test
    void whatWeCannotReadYetIsKeptAsItCame() {
        var dice = said("{\"message\":{\"message_id\":7,%s,\"dice\":{\"value\":3}}}".formatted(CHAT));

        assertThat(dice.besides().raw()).contains("\"dice\":{\"value\":3}");
        assertThat(content("\"checklist\":{}")).isEqualTo(new Input.Unreadable(Kind.OTHER));
        assertThat(said("{\"message\":{\"message_id\":7,%s,\"sticker\":{}}}".formatted(CHAT))
                        .besides()
                        .raw())
                .isEmpty();
    }

    @Test
    void aVenueIsThePlaceItHas() {
        assertThat(content("\"venue\":{\"title\":\"Mairie\",\"location\":{\"latitude\":47.65,\"longitude\":-2.76}},"
                        + "\"location\":{\"latitude\":47.65,\"longitude\":-2.76}"))
                .isEqualTo(new Input.Place(47.65, -2.76));
    }

    @Test
    void wordsUnderAPictureAreWords() {
        assertThat(content("\"photo\":[],\"caption\":\"aide moi\"")).isEqualTo(new Input.Text("aide moi"));
    }

    @Test
    void aCorrectedTextIsANewMessageAndAMovingLocationIsNone() {
        String edited = "{\"edited_message\":{\"message_id\":7,%s,\"edit_date\":1790000060,%s}}";

        assertThat(said(edited.formatted(CHAT, "\"text\":\"11h\"")).externalId())
                .isEqualTo("edit:7:1790000060");
        assertThat(said(edited.formatted(CHAT, "\"text\":\"11h\"")).besides().how())
                .isEqualTo(How.CORRECTED);
        assertThat(read(edited.formatted(CHAT, "\"location\":{\"latitude\":1,\"longitude\":2}")))
                .isEqualTo(new News.Nothing());
    }

    @Test
    void aReactionIsUnreadableAndTakingItBackIsNothing() {
        String reaction = "{\"update_id\":5,\"message_reaction\":{%s,\"new_reaction\":[%s]}}";

        assertThat(said(reaction.formatted(CHAT, "{\"type\":\"emoji\"}")).input())
                .isEqualTo(new Input.Unreadable(Kind.REACTION));
        assertThat(read(reaction.formatted(CHAT, ""))).isEqualTo(new News.Nothing());
    }

    @Test
    void aCommandIsTheWordsItIsMadeOf() {
        assertThat(content("\"text\":\"/mes_donnees\"")).isEqualTo(new Input.Text("mes donnees"));
        assertThat(content("\"text\":\"/menu@EscaleBot\"")).isEqualTo(new Input.Text("menu"));
        assertThat(content("\"text\":\"/menu please\"")).isEqualTo(new Input.Text("/menu please"));
    }

    @Test
    void whatDecidesIsSpentAndAMenuIsNot() {
        String press =
                "{\"callback_query\":{\"id\":\"5\",\"data\":\"%s\",\"message\":{\"message_id\":3,\"chat\":{\"id\":99,\"type\":\"private\"},\"date\":0}}}";

        assertThat(((News.Said) read(press.formatted("book:x"))).press()).isEqualTo(new Press("5", "3", true));
        assertThat(((News.Said) read(press.formatted("!menu"))).press()).isEqualTo(new Press("5", "3", false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"voice\":{\"file_id\":\"v1\",\"mime_type\":\"audio/ogg\"}; VOICE; v1; ''",
                "\"photo\":[{\"file_id\":\"small\"},{\"file_id\":\"large\"}]; PICTURE; large; ''",
                "\"animation\":{\"file_id\":\"g1\"},\"document\":{\"file_id\":\"g1\"}; VIDEO; g1; ''",
                "\"document\":{\"file_id\":\"d1\",\"file_name\":\"cv.pdf\"}; FILE; d1; cv.pdf"
            })
    void whatIsEnclosedIsNoted(String field, Enclosure.Kind kind, String handle, String name) {
        assertThat(besides(field).enclosed()).isEqualTo(new Enclosure(kind, handle, name));
    }

    @Test
    void aStickerHasNothingToFetchAndAPictureKeepsItsWords() {
        assertThat(besides("\"sticker\":{\"file_id\":\"s1\"}").enclosed()).isNull();
        assertThat(besides("\"photo\":[{\"file_id\":\"p\"}],\"caption\":\"aide moi\"")
                        .enclosed())
                .isNotNull();
    }

    @Test
    void whatTheyPointToAndTheirAlbumAreNoted() {
        assertThat(besides("\"text\":\"oui\",\"reply_to_message\":{\"text\":\"Tu viens ?\"}")
                        .quoted())
                .isEqualTo("Tu viens ?");
        assertThat(besides(
                                "\"text\":\"oui\",\"quote\":{\"text\":\"viens\"},\"reply_to_message\":{\"text\":\"Tu viens ?\"}")
                        .quoted())
                .isEqualTo("viens");
        assertThat(besides("\"photo\":[{\"file_id\":\"p\"}],\"media_group_id\":\"77\"")
                        .album())
                .isEqualTo("77");
    }

    @Test
    void aGroupThatTakesUsInIsAnInvitationAndOneThatPutsUsOutIsNothing() {
        String change =
                "{\"my_chat_member\":{\"chat\":{\"id\":-5,\"type\":\"%s\"},\"from\":{\"language_code\":\"uk\"},\"new_chat_member\":{\"status\":\"%s\"}}}";

        assertThat(read(change.formatted("supergroup", "member"))).isEqualTo(new News.Invited("-5", true, Language.UK));
        assertThat(read(change.formatted("channel", "administrator")))
                .isEqualTo(new News.Invited("-5", false, Language.UK));
        assertThat(read(change.formatted("group", "kicked"))).isEqualTo(new News.Nothing());
    }

    @Test
    void whoBlocksUsHasLeft() {
        assertThat(read("{\"my_chat_member\":{%s,\"new_chat_member\":{\"status\":\"kicked\"}}}".formatted(CHAT)))
                .isEqualTo(new News.Left(ADA));
        assertThat(read("{\"my_chat_member\":{%s,\"new_chat_member\":{\"status\":\"member\"}}}".formatted(CHAT)))
                .isEqualTo(new News.Back(ADA));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "3",
                "null",
                "{\"message\":3}",
                "{\"message\":{\"text\":\"no chat\",\"message_id\":1}}",
                "{\"message\":{\"message_id\":1,\"text\":\"slt\",\"chat\":{\"id\":-5,\"type\":\"group\"}}}",
                "{\"message\":{\"message_id\":1,\"text\":\"slt\",\"chat\":{\"id\":\"x\",\"type\":\"private\"}}}",
                "{\"callback_query\":{\"id\":[]}}",
                "{\"poll\":{}}"
            })
    void groupsAndOddUpdatesAreNothingForUs(String update) {
        assertThat(read(update)).isEqualTo(new News.Nothing());
    }

    private Besides besides(String field) {
        return said("{\"message\":{\"message_id\":7,%s,%s}}".formatted(CHAT, field))
                .besides();
    }

    private Input content(String field) {
        return said("{\"message\":{\"message_id\":7,%s,%s}}".formatted(CHAT, field))
                .input();
    }

    private InboundMessage said(String update) {
        return ((News.Said) read(update)).message();
    }

    private News read(String update) {
        return reader.read(new JsonMapper().readTree(update));
    }
}
