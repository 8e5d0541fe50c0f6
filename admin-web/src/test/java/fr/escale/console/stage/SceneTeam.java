package fr.escale.console.stage;

import fr.escale.team.Team;
import fr.escale.team.TeamCard;
import fr.escale.team.TeamCard.Opening;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** A team whose card is nearly filled in. */
public class SceneTeam implements Team {
    private volatile TeamCard card = new TeamCard(
            "Escale",
            "",
            "#1f6f6b",
            "",
            "Léa",
            "",
            List.of(
                    new Opening(DayOfWeek.MONDAY, LocalTime.of(14, 0), LocalTime.of(17, 0)),
                    new Opening(DayOfWeek.WEDNESDAY, LocalTime.of(9, 0), LocalTime.of(12, 0)),
                    new Opening(DayOfWeek.WEDNESDAY, LocalTime.of(14, 0), LocalTime.of(17, 30))),
            "du lundi au vendredi, 9 h – 18 h",
            "12 rue de l’Exemple",
            "Association L’Exemple",
            "donnees@escale.example",
            "",
            false);

    @Override
    public TeamCard card() {
        return card;
    }

    @Override
    public void save(TeamCard card) {
        this.card = card;
    }

    @Override
    public List<String> missing() {
        var missing = new ArrayList<String>();
        if (card.phone().isEmpty()) {
            missing.add("Il manque le numéro de téléphone.");
        }
        if (card.hosting().isEmpty()) {
            missing.add("Il manque l’hébergeur des données.");
        }
        if (!card.distressReviewed()) {
            missing.add("Les messages de détresse n’ont pas encore été relus.");
        }
        return missing;
    }

    @Override
    public ZoneId zone() {
        return Stage.PARIS;
    }
}
