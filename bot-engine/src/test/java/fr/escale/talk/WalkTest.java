package fr.escale.talk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.engine.Advance;
import fr.escale.engine.Engine;
import fr.escale.engine.Input;
import fr.escale.engine.Outcome;
import fr.escale.engine.Session;
import fr.escale.engine.SessionText;
import fr.escale.engine.Setting;
import fr.escale.flow.Fitting;
import fr.escale.flow.Flow;
import fr.escale.flow.Flows;
import fr.escale.flow.Language;
import fr.escale.flow.Limits;
import fr.escale.flow.Reply;
import fr.escale.flow.Reply.Button;
import fr.escale.knowledge.Answers;
import fr.escale.territory.Territory;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * People wander through all shipped flows, tapping and typing anything, on every channel: nobody meets an exception, a
 * silence, a message without a way on, or one over the channel's limits, and together they come by every flow.
 */
class WalkTest {
    private static final int PEOPLE = 60;
    private static final int MOVES = 60;
    private static final Setting NOW =
            new Setting(Instant.parse("2026-11-23T09:00:00Z"), ZoneId.of("Europe/Paris"), World.words());
    private static final List<String> TYPED = List.of(
            "",
            "🙂🙂",
            "oui",
            "non",
            "le premier",
            "2",
            "3️⃣",
            "jsp",
            "17",
            "dix-sept ans",
            "12/03",
            "31/02/2027",
            "06 12 34 56 78",
            "Vannes",
            "vanes",
            "56000",
            "retour",
            "menu",
            "aide",
            "stop",
            "effacer",
            "mes données",
            "english",
            "українською",
            "langue",
            "un humain",
            "un rdv mardi",
            "jeudi",
            "ok",
            "c quand deja mon rdv",
            "quelqu un peut m y conduire",
            "previens moi si une place se libere",
            "rdv",
            "annuler",
            "c koi ?",
            "jcherche un appart mé g pa de garant",
            "تعال",
            "де автобус",
            "<script>alert(1)</script>",
            "{commune} [[ {phone} ]]",
            "x".repeat(3000),
            "\u202Eabc\u0000");

    private static final Talk.Choices CHOICES = new Talk.Choices(
            List.of("Un premier échange", "Mon logement"),
            List.of("Au bureau · 12 rue du Port", "Au café du coin", "Chez toi · · sur demande"));

    private static final Talk.Gatherings GATHERINGS = new Talk.Gatherings(
            List.of(
                    "demain 14h · Ici, la mairie · 6",
                    "jeudi 26 nov. 10h · Là-bas, le stade",
                    "lundi 30 nov. 9h · Ici, la gare",
                    "lundi 30 nov. 14h · Plus loin, la place"),
            List.of("aujourd’hui 14h · Ici, la mairie"),
            List.of("Un premier CV · jeudi 3 décembre à 14 h", "Le code de la route · lundi 7 décembre à 10 h"));

    private final Flows flows = Flows.shipped();
    private final Engine engine = Engine.of(flows);
    private final Answers answers = Answers.shipped(Territory.open("pays-de-vannes"));

    static Stream<Limits> channels() {
        return Stream.of(Limits.TELEGRAM, Limits.WHATSAPP, Limits.TRYIT);
    }

    @ParameterizedTest
    @MethodSource("channels")
    void nobodyIsEverLost(Limits limits) {
        Set<String> visited = new TreeSet<>();
        for (int person = 0; person < PEOPLE; person++) {
            new Walker(limits, new Random(person), visited).walk(person);
        }
        assertThat(visited).containsAll(flows.all().stream().map(Flow::id).toList());
    }

    /** One person, with a world of their own. */
    private final class Walker {
        private final Limits limits;
        private final Random random;
        private final Set<String> visited;
        private final World world;
        private final List<Button> seen = new ArrayList<>();
        private final List<String> did = new ArrayList<>();
        private Session session = Session.fresh();

        Walker(Limits limits, Random random, Set<String> visited) {
            this.limits = limits;
            this.random = random;
            this.visited = visited;
            this.world = new World(
                    new Talk(
                            "walk",
                            "",
                            LocalDate.of(2026, 11, 23),
                            limits,
                            Language.values()[random.nextInt(Language.values().length)],
                            List.of("mardi 9h", "mardi 10h", "jeudi 14h", "jeudi 15h"),
                            List.of("mardi 10h", "jeudi 26 nov. 10h", "Le code de la route"),
                            Map.of("56260", "Vannes", "56206", "Saint-Avé"),
                            random.nextBoolean() ? Talk.Choices.NONE : CHOICES,
                            random.nextInt(4) == 0 ? Talk.Gatherings.NONE : GATHERINGS,
                            List.of()),
                    answers);
        }

        private Setting setting() {
            return new Setting(NOW.now(), NOW.zone(), NOW.words(), world.language());
        }

        /** Everybody begins at another flow. */
        void walk(int person) {
            move(new Input.Choice("open:" + one(flows.all(), person).id(), ""));
            for (int i = 0; i < MOVES; i++) {
                move(next());
            }
        }

        private Input next() {
            return switch (random.nextInt(10)) {
                case 0 -> new Input.Unreadable(Input.Kind.values()[random.nextInt(Input.Kind.values().length)]);
                case 1 -> random.nextBoolean() ? new Input.Place(47.66, -2.76) : new Input.Start("x");
                case 2, 3 -> new Input.Text(one(TYPED, random.nextInt(TYPED.size())));
                case 4 -> new Input.Choice("forged/" + random.nextInt() + "/1", "Oui");
                default -> seen.isEmpty() ? new Input.Text("menu") : tapped();
            };
        }

        private Input tapped() {
            Button button = one(seen, random.nextInt(Math.min(seen.size(), 20)));
            return new Input.Choice(button.id(), button.label());
        }

        private void move(Input input) {
            did.add(input instanceof Input.Text text ? text.text() : input.toString() + describe(input));
            List<Reply> replies = new ArrayList<>();
            Advance advance = engine.advance(session, input, setting());
            replies.addAll(advance.replies());
            for (int requests = 0; advance.request() != null; requests++) {
                assertThat(requests).as("requests in one move: %s", did).isLessThan(20);
                Outcome outcome = world.fulfil(advance.request());
                advance = engine.resume(advance.session(), outcome, setting());
                replies.addAll(advance.replies());
            }
            session = SessionText.read(SessionText.write(advance.session()));
            if (session.at() != null) {
                visited.add(session.at().flow());
            }
            check(replies.stream()
                    .flatMap(reply -> Fitting.fit(reply, limits).stream())
                    .toList());
        }

        private String describe(Input input) {
            return input instanceof Input.Choice choice ? choice.id() + " " + choice.label() : "";
        }

        private void check(List<Reply> said) {
            assertThat(said).as("silence after %s", did).isNotEmpty();
            said.forEach(this::fits);
            seen.addAll(0, said.stream().flatMap(reply -> ways(reply).stream()).toList());
        }

        private void fits(Reply reply) {
            boolean plain = ways(reply).isEmpty();
            assertThat(reply.text().length())
                    .as("a text after %s", did)
                    .isBetween(1, plain ? limits.text() : Math.max(limits.bodyWithButtons(), limits.bodyWithList()));
            assertThat(reply.text()).as("a text after %s", did).doesNotContain("[[", "]]");
            assertThat(reply.buttons())
                    .hasSizeLessThanOrEqualTo(limits.buttons())
                    .allSatisfy(button -> {
                        assertThat(button.label().length()).isBetween(1, limits.buttonLabel());
                        assertThat(button.id().getBytes(StandardCharsets.UTF_8)).hasSizeBetween(1, limits.idBytes());
                    });
            Reply.Rows list = reply.list();
            if (list != null) {
                assertThat(list.rows()).hasSizeBetween(1, limits.rows()).allSatisfy(row -> {
                    assertThat(row.label().length()).isBetween(1, limits.rowLabel());
                    assertThat(row.description().length()).isLessThanOrEqualTo(limits.rowDescription());
                });
            }
        }

        private <T> T one(List<T> some, int number) {
            return some.get(number % some.size());
        }
    }

    private static List<Button> ways(Reply reply) {
        Reply.Rows list = reply.list();
        return list == null
                ? reply.buttons()
                : list.rows().stream()
                        .map(row -> new Button(row.id(), row.label()))
                        .toList();
    }
}
