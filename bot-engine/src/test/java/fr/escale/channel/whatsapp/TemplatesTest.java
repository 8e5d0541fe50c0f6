package fr.escale.channel.whatsapp;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static fr.escale.channel.WaitingParcels.HEARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.github.tomakehurst.wiremock.WireMockServer;
import fr.escale.channel.Sending.Closed;
import fr.escale.channel.Sending.Sent;
import fr.escale.conversation.Form;
import fr.escale.conversation.Forms.Purpose;
import fr.escale.conversation.Outbox.Parcel;
import fr.escale.conversation.Urgency;
import fr.escale.flow.Language;
import fr.escale.flow.Reply;
import fr.escale.person.Identity;
import fr.escale.store.EmbeddedStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TemplatesTest {
    private static final String TEMPLATES = "/v26.0/2001/message_templates";
    private static final Map<String, String> WHEN = Map.of("when", "mardi à\n14 h 30");

    private final WireMockServer graph = new WireMockServer(options().dynamicPort());
    private EmbeddedStore store;
    private Desks desks;

    @BeforeEach
    void start(@TempDir Path directory) {
        graph.start();
        store = EmbeddedStore.open(directory);
        desks = Desks.of(store, graph.baseUrl(), Clock.fixed(HEARD, ZoneOffset.UTC));
    }

    @AfterEach
    void stop() {
        store.close();
        graph.stop();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasEveryTemplateThatNeitherBeginsNorEndsWithAGap(Language language) {
        assertThat(TemplateFile.shipped()).hasSize(Purpose.values().length).allSatisfy(template -> {
            var wording = template.in(language).orElseThrow();
            var filled = template.filled(wording, Map.of("when", "WHEN"));
            assertThat(filled.text())
                    .doesNotContain("{")
                    .doesNotStartWith("WHEN")
                    .doesNotEndWith("WHEN");
            assertThat(filled.text().length()).isLessThan(1024);
            assertThat(wording.examples()).hasSameSizeAs(template.gaps());
            assertThat(template.gaps()).allMatch(gap -> wording.text().contains("{" + gap + "}"));
        });
    }

    @Test
    void onlyWhatMetaHasAgreedToIsSentAndElseInFrench() {
        approves(state("escale_rappel_1", "fr", "APPROVED"), state("escale_rappel_1", "en", "PENDING"));

        assertThat(find(Purpose.REMINDER, Language.FR)).isNull();
        assertThat(desks.face().askAgain()).isTrue();

        var form = find(Purpose.REMINDER, Language.EN);
        assertThat(form)
                .isEqualTo(new Form(
                        "escale_rappel_1",
                        "fr",
                        List.of("mardi à 14 h 30"),
                        "Petit rappel : on se voit mardi à 14 h 30. Un empêchement ? Écris-moi « annuler »."));
        assertThat(find(Purpose.ANSWER, Language.FR)).isNull();
    }

    @Test
    void theStatesAreReadPageByPageWithOurTokenAndNeverFromAnAddressThatTheAnswerNames() {
        graph.stubFor(get(urlPathEqualTo(TEMPLATES))
                .willReturn(aResponse().withBody("""
                {"data":[%s],"paging":{"cursors":{"after":"QVFI"},"next":"http://evil.example/"}}
                """.formatted(state("escale_rappel_1", "fr", "REJECTED")))));
        graph.stubFor(get(urlEqualTo(TEMPLATES
                        + "?fields=name,language,status,category,rejected_reason,quality_score&limit=100&after=QVFI"))
                .willReturn(
                        aResponse().withBody("{\"data\":[" + state("escale_rappel_1", "pt_PT", "APPROVED") + "]}")));

        desks.face().askAgain();

        assertThat(desks.face().templates())
                .filteredOn(sheet -> !sheet.state().isEmpty())
                .extracting(WhatsApp.Sheet::code, WhatsApp.Sheet::state, WhatsApp.Sheet::reason)
                .containsExactlyInAnyOrder(
                        tuple("fr", "REJECTED", "INVALID_FORMAT"), tuple("pt_PT", "APPROVED", "INVALID_FORMAT"));
        graph.verify(
                2, getRequestedFor(urlPathEqualTo(TEMPLATES)).withHeader("Authorization", equalTo("Bearer t0ken")));
    }

    @Test
    void metaIsAskedOnceInTenMinutesAndWhatWasKnownStaysWithoutAnAnswer() {
        approves(state("escale_reponse_1", "fr", "APPROVED"));
        var channel = desks.channel();
        var late = parcel(HEARD.minus(Duration.ofDays(2)), null);

        assertThat(channel.send(late)).isInstanceOf(Closed.class);
        channel.send(late);

        graph.verify(1, getRequestedFor(urlPathEqualTo(TEMPLATES)));
        graph.stop();
        assertThat(desks.face().askAgain()).isFalse();
        assertThat(find(Purpose.ANSWER, Language.FR)).isNotNull();
    }

    @Test
    void aFormLeavesAsATemplateThoughTheWindowIsShut() {
        graph.stubFor(post(urlEqualTo("/v26.0/123/messages"))
                .willReturn(aResponse().withBody("{\"messages\":[{\"id\":\"wamid.9\"}]}")));
        var form = new Form("escale_rappel_1", "fr", List.of("mardi à 14 h 30"), "Petit rappel");

        assertThat(desks.channel().send(parcel(HEARD.minus(Duration.ofDays(2)), form)))
                .isEqualTo(new Sent("wamid.9"));

        graph.verify(postRequestedFor(urlEqualTo("/v26.0/123/messages")).withRequestBody(equalToJson("""
                {"messaging_product":"whatsapp","recipient_type":"individual","to":"33612345678","type":"template",
                 "template":{"name":"escale_rappel_1","language":{"code":"fr"},
                   "components":[{"type":"body","parameters":[{"type":"text","text":"mardi à 14 h 30"}]}]},
                 "biz_opaque_callback_data":"m1"}
                """)));
    }

    @Test
    void whatMetaDoesNotKnowYetIsProposedWithItsGapsAndExamples() {
        approves(state("escale_reponse_1", "fr", "PENDING"));
        graph.stubFor(post(urlEqualTo(TEMPLATES)).willReturn(aResponse().withBody("{\"id\":\"1\"}")));

        assertThat(desks.face().propose()).isEqualTo(2 * Language.values().length - 1);

        graph.verify(1, postRequestedFor(urlEqualTo(TEMPLATES)).withRequestBody(equalToJson("""
                {"name":"escale_rappel_1","language":"en","category":"UTILITY","components":[{"type":"BODY",
                 "text":"A little reminder: we meet {{1}}. Something came up? Write “cancel”.",
                 "example":{"body_text":[["Tuesday 24 November at 14:30"]]}}]}
                """)));
    }

    private @Nullable Form find(Purpose purpose, Language language) {
        return desks.books().templates().find(purpose, language, WHEN).orElse(null);
    }

    private void approves(String... states) {
        graph.stubFor(get(urlPathEqualTo(TEMPLATES))
                .willReturn(aResponse().withBody("{\"data\":[" + String.join(",", states) + "]}")));
    }

    private static String state(String name, String language, String status) {
        return "{\"name\":\"%s\",\"language\":\"%s\",\"status\":\"%s\",\"category\":\"UTILITY\",\"rejected_reason\":\"%s\"}"
                .formatted(name, language, status, status.equals("PENDING") ? "NONE" : "INVALID_FORMAT");
    }

    private static Parcel parcel(Instant lastHeard, @Nullable Form form) {
        Identity to = new Identity("whatsapp", "123", "33612345678");
        return new Parcel("m1", "talk", to, Reply.text("slt"), Language.FR, Urgency.HUMAN, HEARD, lastHeard, form);
    }
}
