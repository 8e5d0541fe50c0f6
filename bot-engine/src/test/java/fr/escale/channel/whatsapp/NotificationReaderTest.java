package fr.escale.channel.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.conversation.InboundMessage;
import fr.escale.conversation.Origin;
import fr.escale.conversation.Receipts.News;
import fr.escale.engine.Input;
import fr.escale.engine.Input.Kind;
import fr.escale.person.Identity;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class NotificationReaderTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private final NotificationReader reader = new NotificationReader("123", Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void aTextIsReadWithItsSenderIdAndDate() {
        assertThat(
                        messages(
                                "{\"from\":\"33612345678\",\"id\":\"wamid.1\",\"timestamp\":\"1790000000\",\"type\":\"text\",\"text\":{\"body\":\"slt\"}}"))
                .containsExactly(new InboundMessage(
                        new Identity("whatsapp", "123", "33612345678"),
                        "wamid.1",
                        Instant.ofEpochSecond(1790000000),
                        new Input.Text("slt")));
    }

    @Test
    void aDateThatIsNoneHoldsUpNothing() {
        assertThat(
                        messages(
                                "{\"from\":\"33612345678\",\"id\":\"wamid.1\",\"timestamp\":\"9000000000000000000\",\"type\":\"text\",\"text\":{\"body\":\"slt\"}}"))
                .extracting(InboundMessage::sentAt)
                .containsExactly(NOW);
    }

    @Test
    void aPersonWithoutAPhoneNumberIsKnownByTheBusinessScopedId() {
        List<InboundMessage> messages = reader.messages(
                tree(
                        "{\"entry\":[{\"changes\":[{\"value\":{\"metadata\":{\"phone_number_id\":\"123\"},\"contacts\":[{\"user_id\":\"FR.1349120\"}],\"messages\":[{\"id\":\"wamid.1\",\"type\":\"text\",\"text\":{\"body\":\"slt\"}}]}}]}]}"));

        assertThat(messages).extracting(message -> message.sender().address()).containsExactly("FR.1349120");
    }

    @Test
    void whoHasBothIsAlsoKnownByTheBusinessScopedIdWhichOutlivesTheNumber() {
        var number = new Identity("whatsapp", "123", "33612345678");
        var lasting = new Identity("whatsapp", "123", "FR.1349120");
        String contacts =
                "\"contacts\":[{\"wa_id\":\"33699999999\",\"user_id\":\"FR.2\"},{\"wa_id\":\"33612345678\",\"user_id\":\"FR.1349120\"}]";
        JsonNode body = tree(
                "{\"entry\":[{\"changes\":[{\"value\":{\"metadata\":{\"phone_number_id\":\"123\"},%s,\"messages\":[%s,%s]}}]}]}"
                        .formatted(
                                contacts,
                                message("\"type\":\"text\",\"text\":{\"body\":\"slt\"}"),
                                message(
                                        "\"from_user_id\":\"FR.1349120\",\"type\":\"text\",\"text\":{\"body\":\"re\"}")));

        assertThat(reader.messages(body))
                .allSatisfy(message -> assertThat(message.sender()).isEqualTo(number))
                .allSatisfy(message -> assertThat(message.lasting()).isEqualTo(lasting));
        assertThat(messages(message("\"type\":\"text\",\"text\":{\"body\":\"slt\"}")))
                .allSatisfy(message -> assertThat(message.lasting()).isNull());
    }

    @Test
    void tappedButtonsAndRowsAreChoices() {
        assertThat(
                        input(
                                "\"type\":\"interactive\",\"interactive\":{\"type\":\"button_reply\",\"button_reply\":{\"id\":\"y\",\"title\":\"Oui\"}}"))
                .isEqualTo(new Input.Choice("y", "Oui"));
        assertThat(
                        input(
                                "\"type\":\"interactive\",\"interactive\":{\"type\":\"list_reply\",\"list_reply\":{\"id\":\"s1\",\"title\":\"mardi\",\"description\":\"10 h\"}}"))
                .isEqualTo(new Input.Choice("s1", "mardi"));
        assertThat(input("\"type\":\"interactive\",\"interactive\":{\"type\":\"nfm_reply\"}"))
                .isEqualTo(new Input.Unreadable(Kind.OTHER));
    }

    @Test
    void ofAnAdvertisementOnlyWhichOneItWasAndItsHeadlineAreRead() {
        var referral =
                "\"referral\":{\"source_url\":\"https://fb.me/x\",\"source_type\":\"ad\",\"source_id\":\"120200\",\"headline\":\"Un coup  de main ?\",\"body\":\"long words\",\"ctwa_clid\":\"secret\"}";
        assertThat(messages(message("\"type\":\"text\",\"text\":{\"body\":\"slt\"}," + referral)))
                .extracting(message -> message.besides().origin())
                .containsExactly(new Origin(Origin.Kind.AD, "120200", "Un coup de main ?"));
        assertThat(messages(message(
                        "\"type\":\"image\",\"image\":{\"id\":\"9\"}," + referral.replace("\"ad\"", "\"post\""))))
                .extracting(message -> message.besides().origin())
                .containsExactly(new Origin(Origin.Kind.POST, "120200", "Un coup de main ?"));
    }

    @Test
    void aLocationIsAPlace() {
        assertThat(input("\"type\":\"location\",\"location\":{\"latitude\":47.65,\"longitude\":-2.76}"))
                .isEqualTo(new Input.Place(47.65, -2.76));
    }

    @ParameterizedTest
    @CsvSource({
        "audio, VOICE",
        "image, PICTURE",
        "document, FILE",
        "sticker, STICKER",
        "contacts, CONTACT",
        "unsupported, OTHER",
        "order, OTHER",
        "something_new, OTHER"
    })
    void kindsWithoutWordsSayWhatTheyAre(String type, Kind kind) {
        assertThat(input("\"type\":\"%s\",\"%s\":{}".formatted(type, type))).isEqualTo(new Input.Unreadable(kind));
    }

    @Test
    void whatWeCannotReadYetIsKeptAsItCame() {
        assertThat(messages(message("\"type\":\"order\",\"order\":{\"catalog_id\":\"55\"}")))
                .singleElement()
                .satisfies(order -> assertThat(order.besides().raw()).contains("\"order\":{\"catalog_id\":\"55\"}"));
        assertThat(messages(message("\"type\":\"sticker\",\"sticker\":{}")))
                .singleElement()
                .satisfies(sticker -> assertThat(sticker.besides().raw()).isEmpty());
    }

    @Test
    void wordsUnderAPictureAreWords() {
        assertThat(input("\"type\":\"image\",\"image\":{\"id\":\"1\",\"caption\":\"aide moi\"}"))
                .isEqualTo(new Input.Text("aide moi"));
    }

    @Test
    void aReactionIsUnreadableAndTakingItBackOrChangingTheNumberIsNothing() {
        assertThat(input("\"type\":\"reaction\",\"reaction\":{\"emoji\":\"👍\"}"))
                .isEqualTo(new Input.Unreadable(Kind.REACTION));
        assertThat(messages(message("\"type\":\"reaction\",\"reaction\":{}"))).isEmpty();
        assertThat(messages(message("\"type\":\"system\",\"system\":{\"body\":\"changed\"}")))
                .isEmpty();
    }

    @Test
    void oneOddMessageHidesNoneOfItsNeighbours() {
        assertThat(messages(
                        "3",
                        "{\"id\":\"x\",\"type\":\"text\"}",
                        "{\"from\":\"336\",\"id\":\"w2\",\"type\":\"text\",\"text\":{\"body\":{}}}",
                        message("\"type\":\"text\",\"text\":{\"body\":\"slt\"}")))
                .extracting(InboundMessage::input)
                .containsExactly(new Input.Unreadable(Kind.OTHER), new Input.Text("slt"));
    }

    @Test
    void messagesToAnotherNumberAreNotOurs() {
        assertThat(new NotificationReader("999", Clock.systemUTC())
                        .messages(body(message("\"type\":\"text\",\"text\":{\"body\":\"slt\"}"))))
                .isEmpty();
    }

    @Test
    void statusesAreReadWithOurTagTheirReasonAndWhatIsBilled() {
        assertThat(reader.statuses(statuses("123", """
                        {"biz_opaque_callback_data":"talk#1","status":"sent","pricing":{"billable":true,"category":"utility"}},
                        {"biz_opaque_callback_data":"talk#1","status":"delivered","pricing":{"billable":true,"category":"utility"}},
                        {"biz_opaque_callback_data":"talk#2","status":"read","pricing":{"billable":false,"category":"service"}},
                        {"biz_opaque_callback_data":"talk#3","status":"failed","errors":[{"code":131026,"title":"no"}]},
                        {"biz_opaque_callback_data":"talk#4","status":"failed"}
                        """)))
                .containsExactly(
                        new Status("talk#1", News.SENT, -1, ""),
                        new Status("talk#1", News.DELIVERED, -1, "utility"),
                        new Status("talk#2", News.READ, -1, ""),
                        new Status("talk#3", News.LOST, 131026, ""),
                        new Status("talk#4", News.LOST, -1, ""));
    }

    @Test
    void statusesOfAnotherNumberWithoutOurTagOrOfAKindWeDoNotKnowAreNone() {
        String ours = "{\"biz_opaque_callback_data\":\"talk#1\",\"status\":\"sent\"}";

        assertThat(reader.statuses(statuses("999", ours))).isEmpty();
        assertThat(reader.statuses(statuses("123", "{\"status\":\"sent\"}, 3, {\"status\":[]}")))
                .isEmpty();
        assertThat(reader.statuses(statuses("123", ours.replace("sent", "warning"))))
                .isEmpty();
    }

    @Test
    void theBusinessAccountIsTheOneOfOurNumber() {
        assertThat(reader.business(statuses("123", ""))).contains("2001");
        assertThat(reader.business(statuses("999", ""))).isEmpty();
    }

    private static JsonNode statuses(String number, String statuses) {
        return tree(
                "{\"entry\":[{\"id\":\"2001\",\"changes\":[{\"value\":{\"metadata\":{\"phone_number_id\":\"%s\"},\"statuses\":[%s]}}]}]}"
                        .formatted(number, statuses));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "3", "null", "{\"entry\":3}", "{\"entry\":[3,{\"changes\":[{\"value\":[]}]}]}"})
    void bodiesOfAnotherShapeHoldNoMessage(String body) {
        assertThat(reader.messages(tree(body))).isEmpty();
        assertThat(reader.statuses(tree(body))).isEmpty();
        assertThat(reader.business(tree(body))).isEmpty();
    }

    private Input input(String fields) {
        return messages(message(fields)).getFirst().input();
    }

    private static String message(String fields) {
        return "{\"from\":\"33612345678\",\"id\":\"wamid.1\"," + fields + "}";
    }

    private List<InboundMessage> messages(String... messages) {
        return reader.messages(body(messages));
    }

    private static JsonNode body(String... messages) {
        return tree(
                "{\"entry\":[{\"changes\":[{\"field\":\"messages\",\"value\":{\"metadata\":{\"phone_number_id\":\"123\"},\"contacts\":[{},{}],\"messages\":["
                        + String.join(",", messages) + "]}}]}]}");
    }

    private static JsonNode tree(String json) {
        return new JsonMapper().readTree(json);
    }
}
