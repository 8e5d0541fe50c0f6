package fr.escale.team;

import fr.escale.team.TeamCard.Opening;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.bson.Document;

/** How a card is written down. */
final class CardDocument {
    private CardDocument() {}

    static Document of(TeamCard card) {
        return new Document()
                .append("service", card.service())
                .append("avatar", card.avatar())
                .append("colour", card.colour())
                .append("phone", card.phone())
                .append("referent", card.referent())
                .append("photo", card.photo())
                .append("hours", card.hours().stream().map(CardDocument::of).toList())
                .append("duty", card.duty())
                .append("place", card.place())
                .append("controller", card.controller())
                .append("dataContact", card.dataContact())
                .append("hosting", card.hosting())
                .append("distressReviewed", card.distressReviewed());
    }

    static TeamCard read(Document card) {
        return new TeamCard(
                card.getString("service"),
                card.getString("avatar"),
                card.getString("colour"),
                card.getString("phone"),
                card.getString("referent"),
                card.getString("photo"),
                card.getList("hours", Document.class, List.of()).stream()
                        .map(CardDocument::opening)
                        .toList(),
                card.getString("duty"),
                card.getString("place"),
                card.getString("controller"),
                card.getString("dataContact"),
                card.getString("hosting"),
                card.getBoolean("distressReviewed", false));
    }

    private static Document of(Opening opening) {
        return new Document()
                .append("day", opening.day().name())
                .append("from", opening.from().toString())
                .append("to", opening.to().toString());
    }

    private static Opening opening(Document opening) {
        return new Opening(
                DayOfWeek.valueOf(opening.getString("day")),
                LocalTime.parse(opening.getString("from")),
                LocalTime.parse(opening.getString("to")));
    }
}
