package fr.escale.channel.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.escale.channel.FiledMessages;
import fr.escale.channel.HeardReceipts;
import fr.escale.channel.Letterbox;
import fr.escale.channel.Problems;
import fr.escale.channel.SaidLines;
import fr.escale.channel.WaitingParcels;
import fr.escale.conversation.Filing.FullException;
import fr.escale.conversation.InboundMessage;
import fr.escale.conversation.Receipts.News;
import fr.escale.conversation.Receipts.Receipt;
import fr.escale.store.EmbeddedStore;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class WhatsAppWebhookTest {
    private final FiledMessages filing = new FiledMessages();
    private final HeardReceipts receipts = new HeardReceipts();
    private final SaidLines transcripts = new SaidLines();
    private final WaitingParcels outbox = new WaitingParcels();
    private final AtomicInteger lost = new AtomicInteger();
    private EmbeddedStore store;
    private Desks desks;
    private MockMvc web;

    @BeforeEach
    void open(@TempDir Path directory) {
        store = EmbeddedStore.open(directory);
        desks = Desks.of(store, "http://localhost:1", Clock.systemUTC());
        var statuses = new StatusDesk(
                receipts,
                desks.books().health(),
                desks.books().ledger(),
                desks.books().approvals(),
                lost::incrementAndGet);
        var intake = new Intake(
                new NotificationReader("123", Clock.systemUTC()),
                new Letterbox(filing),
                statuses,
                new ReadMarks(desks.graph(), desks.number(), new SaidLines()),
                new Preferences(transcripts, outbox),
                new Business("", desks.sheet()));
        var number = OurNumber.of(new WhatsAppSettings("token", "123", "app secret", "v3rify", "", "", ""));
        web = MockMvcBuilders.standaloneSetup(new WhatsAppWebhook(number, intake))
                .setControllerAdvice(new Problems())
                .build();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void oneBodyBringsMessagesAndWhatBecameOfOurs() throws Exception {
        deliver(
                        statuses(
                                "{\"biz_opaque_callback_data\":\"talk#1\",\"status\":\"read\",\"pricing\":{\"billable\":true,\"category\":\"utility\"}}"))
                .andExpect(status().isOk());

        assertThat(filing.all()).hasSize(1);
        assertThat(receipts.all()).containsExactly(new Receipt("talk#1", News.READ, "", "utility"));
        assertThat(desks.face().costs(YearMonth.now(Clock.systemUTC())).counts())
                .containsEntry("utility", 1);
        assertThat(new Business("", desks.sheet()).id()).contains("2001");
    }

    @Test
    void whatCannotBeNotedIsToComeAgain() throws Exception {
        String body = statuses("{\"biz_opaque_callback_data\":\"talk#1\",\"status\":\"read\"}");
        receipts.away(true);
        deliver(body).andExpect(status().isServiceUnavailable()).andExpect(header().exists("Retry-After"));

        receipts.away(false);
        deliver(body).andExpect(status().isOk());

        assertThat(receipts.all()).hasSize(1);
    }

    @Test
    void aFailureSaysWhatToDoAndOneOfTheAccountShowsOnTheConsole() throws Exception {
        deliver(statuses(
                "{\"biz_opaque_callback_data\":\"talk#1\",\"status\":\"failed\",\"errors\":[{\"code\":131042}]}"));

        assertThat(receipts.all())
                .singleElement()
                .satisfies(receipt -> assertThat(receipt.why()).contains("131042", "Préviens l'administration"));
        assertThat(desks.face().trouble()).map(WhatsApp.Trouble::code).contains(131042);
    }

    @Test
    void aFileThatCouldNotBeShownIsToldOf() throws Exception {
        var failed = "{\"biz_opaque_callback_data\":\"talk#%d\",\"status\":\"failed\",\"errors\":[{\"code\":%d}]}";
        deliver(statuses(failed.formatted(1, 131026)));
        assertThat(lost).hasValue(0);

        deliver(statuses(failed.formatted(2, 131053)));
        assertThat(lost).hasValue(1);
    }

    @Test
    void whatMetaTellsOfATemplateCountsAtOnceAndIsKept() throws Exception {
        deliver(template("message_template_status_update", 1_790_000_000, "\"event\":\"APPROVED\",\"reason\":\"NONE\""))
                .andExpect(status().isOk());
        assertThat(reminder().isApproved()).isTrue();
        deliver(template("message_template_quality_update", 1_790_000_100, "\"new_quality_score\":\"RED\""));
        deliver(template("template_category_update", 1_790_000_200, "\"new_category\":\"MARKETING\""));
        deliver(template("message_template_status_update", 1_790_000_300, "\"event\":\"FLAGGED\""));
        assertThat(reminder().isApproved()).isTrue();
        deliver(template(
                "message_template_status_update",
                1_790_000_400,
                "\"event\":\"REJECTED\",\"reason\":\"INVALID_FORMAT\""));

        assertThat(reminder())
                .extracting(
                        WhatsApp.Sheet::state,
                        WhatsApp.Sheet::reason,
                        WhatsApp.Sheet::category,
                        WhatsApp.Sheet::quality)
                .containsExactly("REJECTED", "INVALID_FORMAT", "MARKETING", "RED");
        var afterAStart = Desks.of(store, "http://localhost:1", Clock.systemUTC());
        afterAStart.books().approvals().freshen();
        assertThat(reminder(afterAStart)).isEqualTo(reminder());
    }

    @Test
    void whatPeopleToldWhatsAppAboutWhatTheyDidNotAskForIsNoted() throws Exception {
        transcripts.know("33612345678");
        transcripts.know("FR.1");
        deliver(preferences(
                        "{\"wa_id\":\"33612345678\",\"category\":\"marketing_messages\",\"value\":\"stop\",\"timestamp\":1790000000}",
                        "{\"wa_id\":\"33699999999\",\"value\":\"stop\",\"timestamp\":1790000000}",
                        "{\"user_id\":\"FR.1\",\"value\":\"resume\",\"timestamp\":1790000001}"))
                .andExpect(status().isOk());

        assertThat(outbox.told()).containsExactly("declined talk-33612345678", "welcome talk-FR.1");
    }

    private static String preferences(String... all) {
        return "{\"entry\":[{\"id\":\"2001\",\"changes\":[{\"field\":\"user_preferences\",\"value\":{\"metadata\":{\"phone_number_id\":\"123\"},\"user_preferences\":[%s]}}]}]}"
                .formatted(String.join(",", all));
    }

    @Test
    void whatMetaToldEarlierAndOfAnotherAccountChangesNothing() throws Exception {
        deliver(template("message_template_status_update", 1_790_000_400, "\"event\":\"PAUSED\""));
        deliver(template("message_template_status_update", 1_790_000_000, "\"event\":\"APPROVED\""));
        deliver(template("message_template_status_update", 1_790_000_500, "\"event\":\"APPROVED\"")
                .replace("2001", "2002"));
        assertThat(reminder().state()).isEqualTo("PAUSED");
    }

    private WhatsApp.Sheet reminder() {
        return reminder(desks);
    }

    private static WhatsApp.Sheet reminder(Desks desks) {
        return desks.face().templates().stream()
                .filter(sheet ->
                        sheet.name().equals("escale_rappel_1") && sheet.code().equals("fr"))
                .findFirst()
                .orElseThrow();
    }

    private static String template(String field, long at, String value) {
        return """
                {"object":"whatsapp_business_account","entry":[{"id":"2001","time":%d,"changes":[{"field":"%s","value":{
                "message_template_id":9,"message_template_name":"escale_rappel_1","message_template_language":"fr",%s}}]}]}
                """.formatted(at, field, value);
    }

    private static String statuses(String statuses) {
        return body("33611111111:1")
                .replace("{\"changes\"", "{\"id\":\"2001\",\"changes\"")
                .replace("]}}]}]}", "],\"statuses\":[" + statuses + "]}}]}]}");
    }

    @Test
    void theVerificationEchoesTheChallengeAsPlainText() throws Exception {
        web.perform(get("/webhooks/whatsapp?hub.mode=subscribe&hub.verify_token=v3rify&hub.challenge=1158201444"))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith(MediaType.TEXT_PLAIN))
                .andExpect(content().string("1158201444"));
    }

    @Test
    void aVerificationWithAnotherTokenOrWithoutIsForbidden() throws Exception {
        web.perform(get("/webhooks/whatsapp?hub.mode=subscribe&hub.verify_token=no&hub.challenge=1"))
                .andExpect(status().isForbidden())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
        web.perform(get("/webhooks/whatsapp")).andExpect(status().isForbidden());
    }

    @Test
    void aSignedNotificationIsFiledBeforeItIsAnswered() throws Exception {
        deliver(body("33611111111:1", "33622222222:2", "33611111111:3")).andExpect(status().isOk());

        assertThat(filing.all()).extracting(InboundMessage::externalId).containsExactlyInAnyOrder("1", "2", "3");
    }

    @Test
    void messagesOfOnePersonAreFiledInTheirOrder() throws Exception {
        deliver(body(Stream.iterate(1, n -> n + 1)
                .limit(50)
                .map(n -> "33611111111:" + n)
                .toArray(String[]::new)));

        assertThat(filing.all())
                .extracting(message -> Integer.valueOf(message.externalId()))
                .isSorted();
    }

    @Test
    void unsignedAndWronglySignedBodiesAreRefused() throws Exception {
        String body = body("33611111111:1");
        web.perform(post("/webhooks/whatsapp").content(body)).andExpect(status().isUnauthorized());
        for (String wrong :
                new String[] {sign(body, "other secret"), sign(body + " ", "app secret"), "sha256=zz", "", "sha1=00"}) {
            web.perform(post("/webhooks/whatsapp")
                            .header("X-Hub-Signature-256", wrong)
                            .content(body))
                    .andExpect(status().isUnauthorized())
                    .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
        }

        assertThat(filing.all()).isEmpty();
    }

    @Test
    void theSignatureIsOverTheRawBytesWhateverTheirSpelling() throws Exception {
        deliver(body("33611111111:1").replace("slt", "\\u00e9t\\u00e9 😀").replace("{", "{ \n"))
                .andExpect(status().isOk());

        assertThat(filing.all()).hasSize(1);
    }

    @Test
    void oneMessageThatCannotBeFiledLosesNoneOfTheOthersAndTheNotificationComesAgain() throws Exception {
        filing.refuse(message -> message.externalId().equals("1"), new FullException("full"));
        String body = body("33611111111:1", "33622222222:2", "33633333333:3");

        deliver(body)
                .andExpect(status().isServiceUnavailable())
                .andExpect(header().exists("Retry-After"))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
        assertThat(filing.all()).hasSize(2);

        filing.refuseNothing();
        deliver(body).andExpect(status().isOk());
        assertThat(filing.all()).hasSize(3);
    }

    @Test
    void threeMegabytesAreReadAndNotAByteMore() throws Exception {
        int most = 3 * 1024 * 1024;
        String body = body("33611111111:1");

        deliver(body + " ".repeat(most - body.length())).andExpect(status().isOk());
        deliver(body + " ".repeat(most + 1 - body.length()))
                .andExpect(status().isContentTooLarge())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @Test
    void signedGarbageIsAProblemAndSignedUnknownJsonIsNone() throws Exception {
        deliver("{\"entry\":").andExpect(status().isBadRequest());
        deliver("{\"entry\":[{\"changes\":\"new\"}]}").andExpect(status().isOk());
    }

    private ResultActions deliver(String body) throws Exception {
        return web.perform(post("/webhooks/whatsapp")
                .header("X-Hub-Signature-256", sign(body, "app secret"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private static String sign(String body, String secret) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return "sha256=" + HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
    }

    /** A notification of messages given as "from:id". */
    private static String body(String... messages) {
        return Stream.of(messages)
                .map(message -> message.split(":"))
                .map(part -> "{\"from\":\"%s\",\"id\":\"%s\",\"type\":\"text\",\"text\":{\"body\":\"slt\"}}"
                        .formatted(part[0], part[1]))
                .collect(Collectors.joining(
                        ",",
                        "{\"entry\":[{\"changes\":[{\"value\":{\"metadata\":{\"phone_number_id\":\"123\"},\"messages\":[",
                        "]}}]}]}"));
    }
}
