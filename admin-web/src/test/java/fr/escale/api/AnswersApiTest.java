package fr.escale.api;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.escale.engine.Engine;
import fr.escale.engine.Order;
import fr.escale.knowledge.Answer;
import fr.escale.knowledge.Answers;
import fr.escale.knowledge.Article;
import fr.escale.knowledge.Conditions;
import fr.escale.knowledge.Told;
import fr.escale.refusal.GateOfProblems;
import fr.escale.safety.Danger;
import fr.escale.safety.Help;
import fr.escale.safety.Plight;
import fr.escale.safety.Safety;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import tools.jackson.databind.json.JsonMapper;

class AnswersApiTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneId.of("Europe/Paris"));
    private static final Article VISALE = new Article(
            "logement-visale",
            "logement",
            null,
            "Visale",
            List.of(),
            "Une caution gratuite.",
            null,
            List.of(),
            null,
            Conditions.NONE,
            Set.of(),
            null,
            new Article.Source("visale.fr", "https://www.visale.fr/"),
            LocalDate.of(2026, 11, 2),
            LocalDate.of(2027, 5, 2),
            null,
            List.of());

    private final Answers answers = mock();
    private final Safety safety = mock();
    private final Help help = mock();
    private final Engine engine = mock();
    private final MockMvc api = MockMvcBuilders.standaloneSetup(new AnswersApi(answers, safety, help, engine, CLOCK))
            .setMessageConverters(new JacksonJsonHttpMessageConverter(asTheProgramReads()))
            .setHandlerExceptionResolvers(GateOfProblems.errors())
            .build();

    private static JsonMapper asTheProgramReads() {
        var json = JsonMapper.builder();
        ApiConfiguration.strict(json);
        return json.build();
    }

    @BeforeEach
    void nothingSpecial() {
        when(safety.hear(anyString())).thenReturn(Optional.empty());
        when(engine.order(anyString())).thenReturn(Optional.empty());
    }

    @Test
    void anAnswerNamesItsSourceAndTheDayItWasChecked() throws Exception {
        when(answers.ask("c koi visale", "56260", "fr"))
                .thenReturn(new Answer.Found(VISALE, 0.93, List.of(new Answer.Candidate(VISALE, 4.2))));
        when(answers.tell(VISALE, "fr", LocalDate.of(2026, 11, 22)))
                .thenReturn(new Told("Une caution gratuite. Source : visale.fr", "fr"));
        ask("{\"question\":\"c koi visale\",\"commune\":\"56260\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.kind").value("answer"))
                .andExpect(jsonPath("$.articleId").value("logement-visale"))
                .andExpect(jsonPath("$.confidence").value(0.93))
                .andExpect(jsonPath("$.source").value("https://www.visale.fr/"))
                .andExpect(jsonPath("$.checkedOn").value("2026-11-02"))
                .andExpect(jsonPath("$.candidates[0].score").value(4.2));
    }

    @Test
    void distressComesBeforeEverythingElse() throws Exception {
        when(safety.hear("je veux annuler ma vie")).thenReturn(Optional.of(Plight.of(Danger.SUICIDE)));
        when(engine.order(anyString())).thenReturn(Optional.of(Order.CANCEL));
        when(help.in("fr")).thenReturn(help);
        when(help.say(eq(Plight.of(Danger.SUICIDE)), any())).thenReturn("Appelle le 3114.");
        ask("{\"question\":\"je veux annuler ma vie\"}")
                .andExpect(jsonPath("$.kind").value("distress"))
                .andExpect(jsonPath("$.text").value("Appelle le 3114."));
    }

    @ParameterizedTest
    @CsvSource({"HUMAN, human", "APPOINTMENT, book", "CANCEL, cancel"})
    void ordersAreNamed(Order order, String kind) throws Exception {
        when(engine.order("rdv")).thenReturn(Optional.of(order));
        ask("{\"question\":\"rdv\"}").andExpect(jsonPath("$.kind").value(kind));
    }

    @ParameterizedTest
    @CsvSource({
        "jpeux avoir un rdv avec vous jeudi, book, fr",
        "on peut decaler mon rdv a lundi stp, cancel, fr",
        "i have to cancel my appointment sorry, cancel, en",
        "quiero hablar con una persona de verdad, human, es",
        "raconte moi une blague, smalltalk, fr",
        "ты робот?, smalltalk, ru"
    })
    void whatIsNoQuestionIsNamedWithItsProbability(String question, String kind, String language) throws Exception {
        when(answers.ask(eq(question), any(), anyString())).thenReturn(new Answer.Unknown(0.1, List.of()));
        ask("{\"question\":\"" + question + "\"}")
                .andExpect(jsonPath("$.kind").value(kind))
                .andExpect(jsonPath("$.language").value(language))
                .andExpect(jsonPath("$.confidence")
                        .value(org.hamcrest.Matchers.allOf(
                                org.hamcrest.Matchers.greaterThan(0.5), org.hamcrest.Matchers.lessThanOrEqualTo(1.0))));
    }

    @Test
    void smallTalkIsAnsweredInItsLanguageAndAlwaysAlike() throws Exception {
        when(answers.ask(anyString(), any(), anyString())).thenReturn(new Answer.Unknown(0.1, List.of()));
        String once = ask("{\"question\":\"tell me a joke\"}")
                .andReturn()
                .getResponse()
                .getContentAsString();
        org.assertj.core.api.Assertions.assertThat(once).contains("😄").doesNotContain("[[");
        ask("{\"question\":\"tell me a joke\"}").andExpect(content().string(once));
    }

    @Test
    void anArticleThatIsSurerThanTheGuessAnswers() throws Exception {
        String question = "on peut se voir";
        when(answers.ask(eq(question), any(), anyString())).thenReturn(new Answer.Found(VISALE, 1, List.of()));
        when(answers.tell(VISALE, "fr", LocalDate.of(2026, 11, 22)))
                .thenReturn(new Told("Une caution gratuite.", "fr"));
        ask("{\"question\":\"" + question + "\"}").andExpect(jsonPath("$.kind").value("answer"));
    }

    @Test
    void whatIsNotKnownIsSaidSo() throws Exception {
        when(answers.ask(eq("météo"), any(), anyString())).thenReturn(new Answer.Unknown(0.1, List.of()));
        ask("{\"question\":\"météo\"}")
                .andExpect(jsonPath("$.kind").value("unknown"))
                .andExpect(jsonPath("$.text").doesNotExist());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"question\":\"\"} | question",
                "{} | question",
                "{\"question\":{\"a\":1}} | question",
                "{\"question\":3} | question",
                "{\"question\":true} | question",
                "{\"question\":\"a\",\"language\":\"!\"} | language",
                "{\"question\":\"a\",\"commune\":\"Vannes\"} | commune"
            })
    void aWrongFieldIsNamed(String body, String field) throws Exception {
        ask(body)
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.field").value(field));
    }

    @Test
    void theLongestQuestionIsTenThousandCharacters() throws Exception {
        when(answers.ask(anyString(), any(), anyString())).thenReturn(new Answer.Unknown(0.1, List.of()));
        ask("{\"question\":\"" + "é".repeat(10_000) + "\"}").andExpect(status().isOk());
        ask("{\"question\":\"" + "é".repeat(10_001) + "\"}").andExpect(status().isBadRequest());
    }

    @Test
    void whatFailsInsideStaysInside() throws Exception {
        when(answers.ask(anyString(), any(), anyString())).thenThrow(new IllegalStateException("secret words"));
        ask("{\"question\":\"a\"}")
                .andExpect(status().isInternalServerError())
                .andExpect(content().string(org.hamcrest.Matchers.not(org.hamcrest.Matchers.containsString("secret"))));
    }

    private ResultActions ask(String body) throws Exception {
        return api.perform(
                post("/api/v1/answers").contentType(MediaType.APPLICATION_JSON).content(body));
    }
}
