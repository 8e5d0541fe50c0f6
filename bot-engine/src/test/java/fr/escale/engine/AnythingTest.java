package fr.escale.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.flow.Reply;
import fr.escale.flow.Reply.Button;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever a person sends and however requests end, there is an answer, and its buttons have names that fit. */
class AnythingTest {
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "🙂",
            "\uD83D",
            "oui",
            "non",
            "1",
            "7",
            "menu",
            "retour",
            "effacer",
            "stop",
            "aide",
            "rdv",
            "annuler",
            "logement",
            "santé",
            "mobilité",
            "formation",
            "merci",
            "slt",
            "56000",
            "Vannes",
            "c'est quoi ?",
            "{service}",
            "[[ {phone} ]]",
            "/",
            "/start",
            "a/b/c",
            "مرحبا",
            "x".repeat(5000),
            "\u0000\u202E",
            "mes données",
            "un humain");
    private static final Outcome.Stop STOP =
            new Outcome.Stop("abcdef-20261208", "mardi 14h", "mardi à 14 h", "17 h", "Ici", "", "6", true);
    private static final Outcome.Workshop WORKSHOP =
            new Outcome.Workshop("abcdef", "Un premier CV", "jeudi 14h", "jeudi à 14 h", "", "3", "", "", "waiting");
    private static final List<Outcome> OUTCOMES = List.of(
            new Outcome.Done(),
            Chat.said("Voilà.", "rdv", "logement", "nulle-part"),
            new Outcome.Unsure(List.of(new Button("article:a", "A"), new Button("article:b", "B"))),
            new Outcome.Unknown(),
            new Outcome.Meant("insult", 7),
            new Outcome.Meant("hello", 1),
            new Outcome.Meant("cancel", 0),
            new Outcome.Meant("book", 0),
            new Outcome.Communes(List.of()),
            new Outcome.Communes(List.of(new Outcome.Named("56260", "Vannes"))),
            new Outcome.Communes(
                    List.of(new Outcome.Named("56260", "Vannes"), new Outcome.Named("56206", "Saint-Avé"))),
            Chat.slots(),
            Chat.slots("lundi 9h", "lundi 10h", "mardi 9h"),
            new Outcome.Stops(List.of(), false, false, List.of()),
            new Outcome.Stops(List.of(STOP), true, true, List.of(STOP)),
            new Outcome.Coming(STOP),
            new Outcome.StopGone(new Outcome.Stops(List.of(), false, false, List.of())),
            new Outcome.ByAppointment(),
            new Outcome.StaysAway(),
            new Outcome.Workshops(List.of()),
            new Outcome.Workshops(List.of(WORKSHOP)),
            new Outcome.SignedUp(WORKSHOP),
            new Outcome.Full(WORKSHOP),
            new Outcome.Queued(WORKSHOP),
            new Outcome.WorkshopGone(new Outcome.Workshops(List.of(WORKSHOP))),
            new Outcome.Left(),
            Chat.others("lundi 9h"),
            new Outcome.Slots(List.of(), true, true),
            new Outcome.Subjects(List.of(new Button("subject:first", "Un échange"), new Button("subject:cv", "Un CV"))),
            new Outcome.Places(List.of()),
            new Outcome.Places(List.of(new Reply.Row("at:r1-20261125-1430:cafe", "Au café", "12 rue du Port"))),
            Chat.held("r1-20261125-1430", "lundi"),
            new Outcome.Held(Chat.meeting("r1-20261125-1430", "lundi", "", true), true, "mardi"),
            Chat.booked("lundi", ""),
            new Outcome.Booked(Chat.meeting("r1-20261125-1430", "lundi", "", true), true),
            new Outcome.LiftAsked(Chat.meeting("r1-20261125-1430", "lundi", "", false)),
            Chat.taken(),
            new Outcome.Cancelled("lundi"),
            new Outcome.Nothing());

    private final Random random = new Random(3);

    @Test
    void anyoneGetsAnAnswerToAnything() {
        Chat chat = Chat.shipped();
        for (int move = 0; move < 5000; move++) {
            if (random.nextInt(10) == 0) {
                chat.silent().replies.forEach(AnythingTest::check);
            }
            chat.sends(input(chat));
            boolean answered = !chat.replies.isEmpty();
            for (int requests = 0; chat.request != null && requests < 5; requests++) {
                chat.outcome(one(OUTCOMES));
                answered |= !chat.replies.isEmpty();
                chat.replies.forEach(AnythingTest::check);
            }
            assertThat(answered || chat.request != null).as("move %d", move).isTrue();
        }
    }

    private Input input(Chat chat) {
        List<Button> ways = Shown.ways(chat.session.variables());
        return switch (random.nextInt(8)) {
            case 0 -> new Input.Unreadable(one(List.of(Input.Kind.values())));
            case 1 -> new Input.Place(47, -2);
            case 2 -> new Input.Choice(one(TEXTS), one(TEXTS));
            case 3 -> new Input.Start(one(TEXTS));
            case 4, 5 -> new Input.Text(one(TEXTS));
            default ->
                ways.isEmpty()
                        ? new Input.Text("menu")
                        : new Input.Choice(one(ways).id(), one(ways).label());
        };
    }

    private static void check(Reply reply) {
        assertThat(reply.text()).isNotBlank().doesNotContain("[[");
        assertThat(reply.buttons()).allMatch(button -> button.id().getBytes(StandardCharsets.UTF_8).length <= 64);
    }

    private <T> T one(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
