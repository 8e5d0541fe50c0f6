package fr.escale.channel.tryit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.escale.channel.FiledMessages;
import fr.escale.channel.Problems;
import fr.escale.channel.SaidLines;
import fr.escale.conversation.Filing.FullException;
import fr.escale.conversation.InboundMessage;
import fr.escale.conversation.Line;
import fr.escale.conversation.Line.Author;
import fr.escale.conversation.Line.Delivery;
import fr.escale.conversation.Mode;
import fr.escale.engine.Input;
import fr.escale.flow.Reply;
import fr.escale.flow.Reply.Button;
import fr.escale.flow.Reply.Row;
import fr.escale.flow.Reply.Rows;
import fr.escale.person.Identity;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.MediaType;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class TryItControllerTest {
    private static final String PERSON = "q3Xv9aB-_0123456789abc";
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final FiledMessages filing = new FiledMessages();
    private final SaidLines transcripts = new SaidLines();

    @Test
    void theFourWaysOfSayingSomethingAreFiled() throws Exception {
        say("{\"text\":\"slt\"}").andExpect(status().isOk());
        say("{\"choice\":\"yes\"}").andExpect(status().isOk());
        say("{\"location\":{\"latitude\":47.65,\"longitude\":-2.76}}").andExpect(status().isOk());
        say("{\"start\":\"capteur-12\"}").andExpect(status().isOk());

        assertThat(filing.all())
                .extracting(InboundMessage::input)
                .containsExactly(
                        new Input.Text("slt"),
                        new Input.Choice("yes", ""),
                        new Input.Place(47.65, -2.76),
                        new Input.Start("capteur-12"));
        assertThat(filing.all())
                .allMatch(message -> message.sender().equals(new Identity("tryit", "tryit", PERSON))
                        && message.sentAt().equals(NOW));
    }

    @Test
    void theTurnsRepliesComeBackWithTheirPartsAndNothingEmpty() throws Exception {
        answer("m1", "1", Reply.buttons("Ça va ?", List.of(new Button("y", "Oui"))));
        answer("m1", "2", Reply.list("Quand ?", new Rows("Voir", List.of(new Row("s1", "mardi", "")))));
        answer("m1", "3", Reply.text("Où es-tu ?").asking("Ma position"));

        say("{\"text\":\"slt\",\"id\":\"m1\"}")
                .andExpect(status().isOk())
                .andExpect(content().json("""
                {"replies":[
                  {"id":"1","at":"2026-11-22T10:00:00Z","from":"bot","text":"Ça va ?","buttons":[{"id":"y","label":"Oui"}]},
                  {"id":"2","at":"2026-11-22T10:00:00Z","from":"bot","text":"Quand ?",
                   "list":{"opener":"Voir","rows":[{"id":"s1","label":"mardi"}]}},
                  {"id":"3","at":"2026-11-22T10:00:00Z","from":"bot","text":"Où es-tu ?","place":"Ma position"}],
                 "mode":"BOT"}
                """, JsonCompareMode.STRICT));
    }

    @Test
    void theSameIdGivesTheSameRepliesAndIsOneMessage() throws Exception {
        answer("m1", "1", Reply.text("Coucou"));
        String once = say("{\"text\":\"slt\",\"id\":\"m1\"}")
                .andReturn()
                .getResponse()
                .getContentAsString();
        String twice = say("{\"text\":\"slt\",\"id\":\"m1\"}")
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(twice).isEqualTo(once).contains("Coucou");
        assertThat(filing.all()).hasSize(1);
    }

    @Test
    void aTapIsFiledWithTheWordsOnTheButton() throws Exception {
        transcripts.know(PERSON);
        answer("m0", "1", Reply.buttons("Ça va ?", List.of(new Button("y", "Oui"))));

        say("{\"choice\":\"y\"}");

        assertThat(filing.all().getFirst().input()).isEqualTo(new Input.Choice("y", "Oui"));
    }

    @Test
    void aTurnThatTakesLongIsAcceptedAndReadLater() throws Exception {
        transcripts.neverEndATurn();

        say("{\"text\":\"slt\"}")
                .andExpect(status().isAccepted())
                .andExpect(jsonPath("$.replies").isEmpty())
                .andExpect(jsonPath("$.mode").value("BOT"));
    }

    @Test
    void theTalkHoldsBothSidesAfterAnIdAndWhoSpeaks() throws Exception {
        transcripts.know(PERSON);
        transcripts.mode(Mode.HUMAN);
        transcripts.add(line("1", Author.PERSON, null, null, Reply.text("slt")));
        transcripts.add(line("2", Author.HUMAN, null, "Maëlle", Reply.text("Coucou, c'est Maëlle")));

        read("").andExpect(jsonPath("$.messages[0].from").value("person"))
                .andExpect(jsonPath("$.messages[1].from").value("human"))
                .andExpect(jsonPath("$.messages[1].by").value("Maëlle"))
                .andExpect(jsonPath("$.mode").value("HUMAN"));
        read("?after=1").andExpect(jsonPath("$.messages.length()").value(1));
    }

    @Test
    void whoHasNotWrittenYetHasAnEmptyTalk() throws Exception {
        read("").andExpect(content().json("{\"messages\":[],\"mode\":\"BOT\"}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|text",
                "{\"text\":null}|text",
                "{\"text\":3}|text",
                "{\"text\":\"a\",\"choice\":\"b\"}|choice",
                "{\"choice\":[]}|choice",
                "{\"start\":{}}|start",
                "{\"location\":{}}|location.latitude",
                "{\"location\":{\"latitude\":91,\"longitude\":0}}|location.latitude",
                "{\"location\":{\"latitude\":0,\"longitude\":\"0\"}}|location.longitude",
                "{\"text\":\"a\",\"id\":\"\"}|id",
                "{\"text\":\"a\",\"id\":7}|id"
            })
    void aWrongFieldIsNamed(String body, String field) throws Exception {
        say(body)
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.field").value(field));
        assertThat(filing.all()).isEmpty();
    }

    @Test
    void garbageIsAProblemUnknownFieldsAreNoneAndEmptyTextsAreHeard() throws Exception {
        say("{\"text\":").andExpect(status().isBadRequest());
        say("[]").andExpect(status().isBadRequest());
        say("").andExpect(status().isBadRequest());
        say("{\"text\":\"\",\"colour\":\"blue\"}").andExpect(status().isOk());
        say("{\"text\":\"😀مرحبا\"}").andExpect(status().isOk());
    }

    @Test
    void aLongBodyIsTooLarge() throws Exception {
        say("{\"text\":\"" + "a".repeat(64 * 1024) + "\"}")
                .andExpect(status().isContentTooLarge())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @Test
    void anIdThatCouldBeGuessedIsRefused() throws Exception {
        web(true, 100)
                .perform(post("/tryit/ada/messages").content("{\"text\":\"slt\"}"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value("person"));
    }

    @Test
    void whileItIsOffThereIsNothing() throws Exception {
        web(false, 100)
                .perform(post("/tryit/" + PERSON + "/messages").content("{\"text\":\"slt\"}"))
                .andExpect(status().isNotFound())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
        assertThat(filing.all()).isEmpty();
    }

    @Test
    void aFullBacklogOrAStoreThatIsAwayAsksForALaterTry() throws Exception {
        for (RuntimeException outage :
                new RuntimeException[] {new FullException("full"), new DataAccessResourceFailureException("away")}) {
            filing.refuse(any -> true, outage);
            say("{\"text\":\"slt\"}")
                    .andExpect(status().isServiceUnavailable())
                    .andExpect(header().exists("Retry-After"));
        }
    }

    @Test
    void aBugIsAProblemWithoutAnyOfItsWords() throws Exception {
        filing.refuse(any -> true, new IllegalStateException("un secret"));

        String body = say("{\"text\":\"slt\"}")
                .andExpect(status().isInternalServerError())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(body).doesNotContain("secret");
    }

    @Test
    void tooManyMessagesAtOnceAreToldWhenToComeBack() throws Exception {
        MockMvc web = web(true, 1);
        web.perform(post("/tryit/" + PERSON + "/messages").content("{\"text\":\"1\"}"))
                .andExpect(status().isOk());
        web.perform(post("/tryit/" + PERSON + "/messages").content("{\"text\":\"2\"}"))
                .andExpect(status().isTooManyRequests())
                .andExpect(header().string("Retry-After", "2"));
    }

    private void answer(String to, String id, Reply reply) {
        transcripts.add(line(id, Author.BOT, PERSON + "/" + to, null, reply));
    }

    private static Line line(String id, Author author, String answers, String signed, Reply reply) {
        return new Line(id, NOW, author, reply, answers, signed, Delivery.SENT);
    }

    private ResultActions say(String body) throws Exception {
        return web(true, 100)
                .perform(post("/tryit/" + PERSON + "/messages")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body));
    }

    private ResultActions read(String query) throws Exception {
        return web(true, 100)
                .perform(get("/tryit/" + PERSON + "/messages" + query))
                .andExpect(status().isOk());
    }

    private MockMvc web(boolean on, int most) {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        Allowance allowance = new Allowance(clock, most, Duration.ofSeconds(1));
        return MockMvcBuilders.standaloneSetup(
                        new TryItController(new TryIt(on), filing, transcripts, allowance, clock))
                .setControllerAdvice(new Problems())
                .build();
    }
}
