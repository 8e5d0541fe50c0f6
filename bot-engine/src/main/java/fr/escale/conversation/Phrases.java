package fr.escale.conversation;

import fr.escale.flow.Reply;
import fr.escale.flow.Reply.Button;
import fr.escale.safety.Danger;
import fr.escale.team.TeamCard;
import java.util.List;
import org.springframework.stereotype.Component;

/** What this room itself says, in French: all else is in flows and articles. */
@Component
class Phrases {
    private static final String EMERGENCY = "Si c’est urgent : 15 ou 112, et le 114 par SMS.";

    /** When not even the team's card can be asked: constant words, true whatever is broken. */
    static final String PLAIN_STUCK =
            "Là, je bloque, et ce n’est pas ta faute. Quelqu’un de l’équipe va lire ta conversation. " + EMERGENCY;

    /** A human has given the conversation back. */
    Reply backToBot(TeamCard card) {
        return Reply.buttons(
                "C’est de nouveau moi, le bot" + (card.service().isBlank() ? "" : " de " + card.service())
                        + ". Je reste là si tu as besoin.",
                List.of(new Button("!menu", "Menu"), new Button("!human", "Parler à quelqu'un")));
    }

    /** A human has been asked for, and the knowledge base has nothing to add. */
    Reply willBeRead(TeamCard card) {
        return Reply.text("Bien reçu. Je le garde pour " + humans(card) + ". " + whenRead(card));
    }

    /** The bot could not go on: a bug becomes a person. */
    Reply stuck(TeamCard card) {
        return Reply.text("Là, je bloque, et ce n’est pas ta faute. J’ai passé ta conversation à " + humans(card) + ". "
                + whenRead(card) + EMERGENCY);
    }

    /** Said under the help numbers: true because the conversation is at the top of the desk when this leaves. */
    String teamIsTold(TeamCard card) {
        return "J’ai aussi mis ton message tout en haut pour " + humans(card) + ". " + whenRead(card)
                + "Tu peux continuer à m’écrire.";
    }

    /** Said under the help numbers while a human holds the conversation and is silent. */
    String automatic() {
        return "(Message automatique, en attendant la réponse de l’équipe.)";
    }

    /** Why the desk is called, in French. */
    String why(Danger danger) {
        return "Détresse : "
                + switch (danger) {
                    case EMERGENCY -> "urgence médicale ou danger immédiat";
                    case SUICIDE -> "idées suicidaires";
                    case OVERDOSE -> "surdose";
                    case MINOR_IN_DANGER -> "mineur en danger";
                    case SEXUAL_VIOLENCE -> "violences sexuelles";
                    case VIOLENCE -> "violences";
                    case SELF_HARM -> "se fait du mal";
                    case FORCED_MARRIAGE -> "mariage forcé";
                    case PSYCHOSIS -> "grande souffrance psychique";
                    case HOMELESS_TONIGHT -> "sans abri ce soir";
                    case HARASSMENT -> "harcèlement";
                };
    }

    private static String humans(TeamCard card) {
        return card.referent().isBlank() ? "l’équipe" : card.referent();
    }

    private static String whenRead(TeamCard card) {
        return card.duty().isBlank() ? "" : "L’équipe lit les messages " + card.duty() + ". ";
    }
}
