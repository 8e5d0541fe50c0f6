package fr.escale.conversation;

import fr.escale.flow.Reply;
import fr.escale.person.Identity;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.NullMarked;
import org.springframework.context.ApplicationContext;

/** A team's years of conversations, made up: for figures, not for tests. */
@NullMarked
public final class ManyConversations {
    private static final List<String> COMMUNES = List.of("56260", "56206", "56243", "56053", "56164");
    private static final List<String> THEMES = List.of("", "logement", "mobilite", "sante", "argent", "droits");
    private static final List<String> NAMES = List.of("", "", "", "Inès", "Noa", "Yanis", "Léna", "Malo", "Aïssa");
    private static final List<String> TAGS = List.of("CEJ", "À rappeler", "Logement urgent", "Mission locale");
    private static final List<String> SAID = List.of(
            "g pas de garant pour un appart",
            "je peux parler à quelqu’un svp ?",
            "c’est quand le prochain passage du camion à Séné",
            "merci beaucoup, j’ai eu la dame au téléphone et elle m’a dit de revenir lundi avec tous les papiers",
            "ok");

    private ManyConversations() {}

    /** Writes so many, one in fifty waiting for a human and one in fifty held by {@code staff}. */
    public static void write(ApplicationContext program, int many, String staff) {
        var conversations = program.getBean(Conversations.class);
        var random = new Random(20261122);
        var now = Instant.now();
        for (int i = 0; i < many; i++) {
            conversations.save(conversation(i, now.minus(Duration.ofMinutes(random.nextInt(200_000))), staff, random));
        }
    }

    private static Conversation conversation(int i, Instant at, String staff, Random random) {
        var c = new Conversation("figure-" + i, new Identity("telegram", "4242", "figure-" + i), at);
        c.hear("message-" + i, Reply.text(one(SAID, random)), at, at);
        c.say(Reply.text("Une réponse de longueur ordinaire, avec sa source.".repeat(4)), Urgency.REPLY, null, at);
        c.theme = one(THEMES, random);
        c.card = c.card.with("commune", one(COMMUNES, random)).with("nickname", one(NAMES, random));
        if (i % 4 == 0) {
            c.tags.add(one(TAGS, random));
        }
        if (i % 50 == 0) {
            c.askForHuman("A demandé à parler à quelqu’un", Urgency.HUMAN, at);
        } else if (i % 50 == 1) {
            c.takeOver(staff, at);
        }
        return c;
    }

    private static String one(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
