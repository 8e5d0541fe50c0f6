package fr.escale.console.desk;

import static fr.escale.speech.Speech.say;

import fr.escale.conversation.Grasp;
import fr.escale.flow.Flow;
import fr.escale.flow.Flows;
import fr.escale.knowledge.Answers;
import fr.escale.knowledge.Article;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the bot made of a message, as staff read it. */
@Component
class Understood {
    private final Answers answers;
    private final Flows flows;

    Understood(Answers answers, Flows flows) {
        this.answers = answers;
        this.flows = flows;
    }

    /** Short phrases; none when there is nothing to tell. */
    List<String> words(Grasp grasp) {
        return Stream.of(
                        grasp.tapped().isEmpty() ? "" : say("bouton touché"),
                        sense(grasp),
                        step(grasp.flow(), grasp.step()).orElse(""))
                .filter(words -> !words.isEmpty())
                .toList();
    }

    /** The titles of the articles that were told. */
    List<String> asked(List<Grasp> grasps) {
        return grasps.stream()
                .map(Grasp::article)
                .filter(article -> !article.isEmpty())
                .distinct()
                .map(this::title)
                .toList();
    }

    /** Where somebody stands, in words of the flow's editors. */
    Optional<String> step(String flow, String step) {
        return flow.isEmpty()
                ? Optional.empty()
                : Optional.of(say(
                        "scénario « {0} », étape « {1} »",
                        flows.live(flow).map(Flow::title).orElse(flow), step));
    }

    private String title(String article) {
        return answers.article(article).map(Article::title).orElse(article);
    }

    private String sense(Grasp grasp) {
        if (!grasp.article().isEmpty()) {
            return say("fiche « {0} »", title(grasp.article()));
        }
        return switch (grasp.sense()) {
            case "unsure" -> say("pas sûr : le bot a proposé des fiches");
            case "unknown" -> say("aucune fiche trouvée");
            case "distress" -> say("détresse");
            default -> meant(grasp.meant());
        };
    }

    private static String meant(String what) {
        return switch (what) {
            case "" -> "";
            case "book" -> say("veut un rendez-vous");
            case "move" -> say("veut déplacer son rendez-vous");
            case "cancel" -> say("veut annuler son rendez-vous");
            case "human" -> say("veut parler à quelqu’un");
            default -> say("politesse ou bavardage");
        };
    }
}
