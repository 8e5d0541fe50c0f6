package fr.escale.channel.telegram;

import static com.github.tomakehurst.wiremock.client.WireMock.aMultipart;
import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static fr.escale.channel.WaitingParcels.HEARD;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.matching.MultipartValuePattern;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import fr.escale.calendar.Invitations.Spot;
import fr.escale.channel.SaidLines;
import fr.escale.channel.Sending;
import fr.escale.channel.Sending.AccountLater;
import fr.escale.channel.Sending.ChatLater;
import fr.escale.channel.Sending.Gone;
import fr.escale.channel.Sending.NotSent;
import fr.escale.channel.Sending.Refused;
import fr.escale.channel.Sending.Sent;
import fr.escale.channel.Sending.Unclear;
import fr.escale.conversation.Line;
import fr.escale.conversation.Line.Author;
import fr.escale.conversation.Line.Delivery;
import fr.escale.conversation.Outbox.Parcel;
import fr.escale.conversation.Urgency;
import fr.escale.flow.Language;
import fr.escale.flow.Reply;
import fr.escale.flow.Reply.Attachment;
import fr.escale.flow.Reply.Button;
import fr.escale.person.Identity;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TelegramSendingTest {
    private final TelegramFarSide telegram = new TelegramFarSide();
    private final BotApi api = telegram.api("polling");
    private final SaidLines said = new SaidLines();
    private final TelegramChannel channel = new TelegramChannel(
            telegram.bot("polling"),
            api,
            new Outcomes(Clock.fixed(HEARD, ZoneOffset.UTC)),
            new Keys(api, () -> said),
            this::content,
            TelegramSendingTest::spot);

    @AfterEach
    void close() {
        api.close();
        telegram.close();
    }

    @Test
    void aTextWithButtonsIsSentPlainlyWithOneButtonARow() {
        telegram.answers("sendmessage", sent(17));

        Sending outcome = send(Reply.buttons("Ça va ? <b>*", List.of(new Button("y", "Oui"), new Button("n", "Non"))));

        assertThat(outcome).isEqualTo(new Sent("17"));
        telegram.server.verify(
                1,
                postRequestedFor(urlEqualTo(TelegramFarSide.path("sendmessage")))
                        .withRequestBody(equalToJson("""
                                {"method":"sendmessage","chat_id":"99","text":"Ça va ? <b>*",
                                 "link_preview_options":{"is_disabled":true},
                                 "reply_markup":{"inline_keyboard":[
                                   [{"text":"Oui","callback_data":"y"}],[{"text":"Non","callback_data":"n"}]]}}
                                """)));
    }

    @Test
    void whoIsAskedWhereTheyAreGetsAKeyThatSharesItAndTheOtherWaysBesideIt() {
        telegram.answers("sendmessage", sent(17));

        assertThat(send(Reply.buttons("Où es-tu ?", List.of(new Button("b", "Retour")))
                        .asking("Envoyer ma position")))
                .isEqualTo(new Sent("17"));
        telegram.server.verify(
                1,
                postRequestedFor(urlEqualTo(TelegramFarSide.path("sendmessage")))
                        .withRequestBody(equalToJson("""
                                {"text":"Où es-tu ?","reply_markup":{"resize_keyboard":true,"one_time_keyboard":true,
                                 "keyboard":[[{"text":"Envoyer ma position","request_location":true}],[{"text":"Retour"}]]}}
                                """, true, true)));
    }

    @Test
    void theNextWordsTakeTheKeysAwayOnce() {
        telegram.answers("sendmessage", sent(17));
        send(Reply.text("Où es-tu ?").asking("Envoyer ma position"));

        send(Reply.text("À Vannes, donc."));
        send(Reply.text("Autre chose ?"));

        assertThat(posted("sendmessage"))
                .extracting(body -> body.contains("remove_keyboard"))
                .containsExactly(false, true, false);
        assertThat(posted("deletemessage")).isEmpty();
    }

    @Test
    void beforeAnswersWithButtonsAMessageTakesTheKeysAwayAndIsGoneAfterwards() {
        telegram.answers("sendmessage", sent(17));
        telegram.answers("deletemessage", "{\"ok\":true,\"result\":true}");
        send(Reply.text("Où es-tu ?").asking("Envoyer ma position"));

        Reply answer = Reply.buttons("À Vannes, donc.", List.of(new Button("y", "Oui")));
        assertThat(send(answer)).isEqualTo(new Sent("17"));
        send(answer);

        assertThat(posted("sendmessage"))
                .extracting(body -> body.contains("remove_keyboard"))
                .containsExactly(false, true, false, false);
        assertThat(posted("sendmessage").get(1)).contains("\"disable_notification\":true");
        assertThat(posted("sendmessage").get(2)).contains("\"callback_data\":\"y\"");
        assertThat(posted("deletemessage")).singleElement().asString().contains("\"message_id\":17");
    }

    @Test
    void afterAStartTheTranscriptTellsOfKeysAndWhatWaitsToLeaveHasNotTakenThemAway() {
        telegram.answers("sendmessage", sent(17));
        line(Author.BOT, Reply.text("Où es-tu ?").asking("Envoyer ma position"), Delivery.SENT);
        line(Author.PERSON, Reply.text("à vannes"), Delivery.SENT);
        line(Author.BOT, Reply.text("À Vannes, donc."), Delivery.SENDING);

        send(Reply.text("À Vannes, donc."));

        assertThat(posted("sendmessage")).singleElement().asString().contains("\"remove_keyboard\":true");
    }

    @Test
    void whatNobodyAskedForLeavesTheKeysToTheNextAnswer() {
        telegram.answers("sendmessage", sent(17));
        send(Reply.text("Où es-tu ?").asking("Envoyer ma position"));

        Reply reminder = Reply.buttons("Demain, 14 h.", List.of(new Button("y", "Je viens")));
        channel.send(new Parcel(
                "m2",
                "talk",
                new Identity("telegram", "42", "99"),
                reminder,
                Language.FR,
                Urgency.REMINDER,
                HEARD,
                HEARD));
        send(Reply.text("D'accord."));

        assertThat(posted("sendmessage"))
                .extracting(body -> body.contains("remove_keyboard"))
                .containsExactly(false, false, true);
    }

    private void line(Author author, Reply words, Delivery delivery) {
        said.add(new Line("l", HEARD, author, words, null, null, delivery));
    }

    /** The bodies of what was posted, in order. */
    private List<String> posted(String method) {
        return telegram.server.findAll(postRequestedFor(urlPathMatching("(?i).*/" + method))).stream()
                .map(LoggedRequest::getBodyAsString)
                .toList();
    }

    @Test
    void moreWaysThanAKeyboardHoldsGoOnUnderTheNextMessage() {
        telegram.answers("sendmessage", sent(17));
        var ways = IntStream.range(0, 130)
                .mapToObj(i -> new Button("w" + i, "Choix " + i))
                .toList();

        assertThat(send(Reply.buttons("Lequel ?", ways))).isEqualTo(new Sent("17"));

        var keyboards =
                telegram.server.findAll(postRequestedFor(urlEqualTo(TelegramFarSide.path("sendmessage")))).stream()
                        .map(LoggedRequest::getBodyAsString)
                        .map(body -> Pattern.compile("\"callback_data\":\"(w[0-9]+)\"")
                                .matcher(body)
                                .results()
                                .map(way -> way.group(1))
                                .toList())
                        .toList();
        assertThat(keyboards)
                .hasSize(2)
                .allSatisfy(keyboard -> assertThat(keyboard).hasSizeLessThanOrEqualTo(100));
        assertThat(keyboards.stream().flatMap(List::stream))
                .containsExactlyElementsOf(ways.stream().map(Button::id).toList());
    }

    @Test
    void aFileLeavesWithItsWordsAndItsButtonsAsOneMessage() {
        telegram.answers("senddocument", sent(18));

        assertThat(send(withFile("C'est confirmé.", "rendez-vous.ics"))).isEqualTo(new Sent("18"));
        telegram.server.verify(
                1,
                postRequestedFor(urlEqualTo(TelegramFarSide.path("senddocument")))
                        .withRequestBodyPart(part("chat_id", "99"))
                        .withRequestBodyPart(part("caption", "C'est confirmé."))
                        .withRequestBodyPart(aMultipart("document")
                                .withHeader("Content-Disposition", containing("rendez-vous.ics"))
                                .withBody(equalTo("BEGIN:VCALENDAR"))
                                .build())
                        .withRequestBodyPart(aMultipart("reply_markup")
                                .withBody(containing("\"callback_data\":\"y\""))
                                .build()));
    }

    @Test
    void aPictureIsShownAsOneAndWhatTelegramDoesNotTakeAsOneIsAFile() {
        telegram.answers("sendphoto", sent(20));
        var picture = new Reply(
                "L'affiche.",
                List.of(new Button("y", "Oui")),
                null,
                List.of(new Attachment("affiche.png", "image/png", "/fichiers/x.png")));

        assertThat(send(picture)).isEqualTo(new Sent("20"));
        telegram.server.verify(
                1,
                postRequestedFor(urlPathMatching("(?i).*/sendphoto"))
                        .withRequestBodyPart(part("caption", "L'affiche."))
                        .withRequestBodyPart(aMultipart("photo")
                                .withHeader("Content-Disposition", containing("affiche.png"))
                                .withBody(equalTo("PNG"))
                                .build())
                        .withRequestBodyPart(aMultipart("reply_markup")
                                .withBody(containing("\"callback_data\":\"y\""))
                                .build()));

        telegram.answers(
                "sendphoto",
                400,
                "{\"ok\":false,\"error_code\":400,\"description\":\"Bad Request: PHOTO_INVALID_DIMENSIONS\"}");
        telegram.answers("senddocument", sent(21));
        assertThat(send(picture)).isEqualTo(new Sent("21"));

        telegram.answers("sendphoto", 403, "{\"ok\":false,\"error_code\":403,\"description\":\"Forbidden\"}");
        assertThat(send(picture)).isInstanceOf(Gone.class);
    }

    @Test
    void aFileThatIsThereNoMoreLeavesItsWords() {
        telegram.answers("sendmessage", sent(19));

        assertThat(send(withFile("C'est confirmé.", "oublié.ics"))).isEqualTo(new Sent("19"));
    }

    @Test
    void thePlaceOfAnAppointmentIsPinnedBehindItWithoutRinging() {
        telegram.answers("senddocument", sent(18));
        telegram.answers("sendvenue", 400, "{\"ok\":false,\"error_code\":400,\"description\":\"-\"}");

        assertThat(send(withFile("C'est confirmé.", "rendez-vous.ics"))).isEqualTo(new Sent("18"));
        telegram.server.verify(
                1, postRequestedFor(urlPathMatching("(?i).*/sendvenue")).withRequestBody(equalToJson("""
                                {"chat_id":"99","latitude":47.65,"longitude":-2.76,"title":"Au bureau",
                                 "address":"3 rue des Halles","disable_notification":true}
                                """, true, true)));
    }

    private static Optional<Spot> spot(Attachment file) {
        return file.name().equals("rendez-vous.ics")
                ? Optional.of(new Spot("Au bureau", "3 rue des Halles", 47.65, -2.76))
                : Optional.empty();
    }

    private static MultipartValuePattern part(String name, String value) {
        return aMultipart(name).withBody(equalTo(value)).build();
    }

    private static Reply withFile(String text, String name) {
        var file = new Attachment(name, "text/calendar", "/calendar/rdv/x.ics");
        return new Reply(text, List.of(new Button("y", "Oui")), null, List.of(file));
    }

    private Optional<byte[]> content(Attachment file) {
        return switch (file.name()) {
            case "rendez-vous.ics" -> Optional.of("BEGIN:VCALENDAR".getBytes(StandardCharsets.UTF_8));
            case "affiche.png" -> Optional.of("PNG".getBytes(StandardCharsets.UTF_8));
            default -> Optional.empty();
        };
    }

    @Test
    void okIsSentAlsoWhenTheMessageThatComesBackCannotBeRead() {
        telegram.answers(
                "sendmessage",
                "{\"ok\":true,\"result\":{\"message_id\":17,\"from\":{\"id\":42},\"date\":\"yesterday\",\"chat\":3}}");

        assertThat(send(Reply.text("slt"))).isEqualTo(new Sent("17"));
    }

    @Test
    void whoHasBlockedUsIsGone() {
        refuse(403, "Forbidden: bot was blocked by the user", "");
        assertThat(send(Reply.text("slt"))).isEqualTo(new Gone());

        refuse(400, "Bad Request: chat not found", "");
        assertThat(send(Reply.text("slt"))).isEqualTo(new Gone());
    }

    @Test
    void aMessageThatIsWrongIsRefusedWithoutItsWords() {
        refuse(400, "Bad Request: message 'un secret' is too odd", "");

        assertThat(send(Reply.text("un secret"))).isEqualTo(new Refused("Telegram a refusé ce message (400)."));
    }

    @Test
    void aChatThatMovedIsRefusedForNow() {
        refuse(400, "Bad Request: group chat was upgraded", ",\"parameters\":{\"migrate_to_chat_id\":-100123}");

        assertThat(send(Reply.text("slt"))).isInstanceOf(Refused.class);
    }

    @Test
    void tooManyRequestsHoldBackThatChatAndTheWholeBotOnceAnotherChatIsToldSoToo() {
        refuse(429, "Too Many Requests", ",\"parameters\":{\"retry_after\":7}");

        assertThat(send("99", Reply.text("slt"))).isEqualTo(new ChatLater(Duration.ofSeconds(7)));
        assertThat(send("99", Reply.text("slt"))).isEqualTo(new ChatLater(Duration.ofSeconds(7)));
        assertThat(send("98", Reply.text("slt"))).isEqualTo(new AccountLater(Duration.ofSeconds(7)));
    }

    @Test
    void aTokenThatIsRefusedStopsTheAccountForAMinute() {
        refuse(401, "Unauthorized", "");

        assertThat(send(Reply.text("slt"))).isEqualTo(new AccountLater(Duration.ofMinutes(1)));
    }

    @Test
    void aServerErrorOfTheirsHasNotLeftAndOneOfAGatewayIsUnclear() {
        refuse(500, "Internal Server Error", "");
        assertThat(send(Reply.text("slt"))).isEqualTo(new NotSent("Telegram 500"));

        telegram.answers("sendmessage", 502, "<html>Bad Gateway</html>");
        assertThat(send(Reply.text("slt"))).isInstanceOf(Unclear.class);
    }

    @Test
    void withoutAConnectionItSurelyHasNotLeft() {
        telegram.server.stop();

        assertThat(send(Reply.text("slt"))).isEqualTo(new NotSent("ConnectException"));
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void aBrokenConnectionIsUnclearTriedOnceOnlyAndNeverNamesTheToken(Fault fault) {
        telegram.breaks("sendmessage", fault);

        Sending outcome = send(Reply.text("slt"));

        assertThat(outcome).isInstanceOf(Unclear.class);
        assertThat(outcome.toString()).doesNotContain("AAxx");
        telegram.server.verify(1, postRequestedFor(urlEqualTo(TelegramFarSide.path("sendmessage"))));
    }

    @Test
    void emptyAndGarbledAnswersAreUnclear() {
        for (String body : List.of("", "garbage", "{}", "[]", "{\"ok\":\"perhaps\"}", "null")) {
            telegram.answers("sendmessage", body);
            assertThat(send(Reply.text("slt"))).as(body).isInstanceOf(Unclear.class);
        }
    }

    @Test
    void aServerThatDoesNotAnswerIsUnclear() {
        telegram.server.stubFor(TelegramFarSide.to("sendmessage")
                .willReturn(aResponse().withFixedDelay(4_000).withBody(sent(1))));

        assertThat(send(Reply.text("slt"))).isInstanceOf(Unclear.class);
    }

    private void refuse(int code, String description, String parameters) {
        telegram.answers(
                "sendmessage",
                code,
                "{\"ok\":false,\"error_code\":%d,\"description\":\"%s\"%s}".formatted(code, description, parameters));
    }

    private static String sent(int id) {
        return "{\"ok\":true,\"result\":{\"message_id\":%d,\"date\":1,\"chat\":{\"id\":99,\"type\":\"private\"}}}"
                .formatted(id);
    }

    private Sending send(Reply reply) {
        return send("99", reply);
    }

    private Sending send(String chat, Reply reply) {
        Identity to = new Identity("telegram", "42", chat);
        return channel.send(new Parcel("m1", "talk", to, reply, Language.FR, Urgency.REPLY, HEARD, HEARD));
    }
}
