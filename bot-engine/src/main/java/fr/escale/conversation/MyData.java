package fr.escale.conversation;

import fr.escale.booking.Bookings;
import fr.escale.booking.Words;
import fr.escale.team.Team;
import fr.escale.territory.Commune;
import fr.escale.territory.Territory;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** What is kept about a person, told to that person. */
@Component
class MyData {
    private final Territory territory;
    private final Bookings bookings;
    private final Team team;

    MyData(Territory territory, Bookings bookings, Team team) {
        this.territory = territory;
        this.bookings = bookings;
        this.team = team;
    }

    String tell(Conversation c, Instant now) {
        var text = new StringBuilder("Voilà ce que je garde sur toi :\n");
        text.append("• notre conversation (").append(c.next).append(" messages), chiffrée ;\n");
        text.append("• ton adresse sur cette messagerie, chiffrée, pour pouvoir te répondre ;\n");
        c.card.commune()
                .flatMap(territory::commune)
                .map(Commune::name)
                .ifPresent(name -> text.append("• ta commune : ").append(name).append(" ;\n"));
        bookings.next(c.id, now)
                .ifPresent(found -> text.append("• ton rendez-vous : ")
                        .append(Words.sentence(found.start(), now))
                        .append(" ;\n"));
        text.append("• les questions auxquelles je n’ai pas su répondre, sans ton nom ni ton numéro.\n");
        text.append(whoAnswers());
        return text.append("\nPour tout effacer, écris EFFACER.").toString();
    }

    private String whoAnswers() {
        var card = team.card();
        if (card.controller().isBlank() && card.dataContact().isBlank()) {
            return "";
        }
        return "\nResponsable : " + card.controller()
                + (card.dataContact().isBlank() ? "" : ". Une question : " + card.dataContact()) + ".\n";
    }
}
