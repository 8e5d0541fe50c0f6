package fr.escale.console.desk;

import fr.escale.console.Since;
import fr.escale.conversation.Line;
import fr.escale.conversation.Line.Author;
import fr.escale.flow.Reply;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was said on one day, under that day's name. */
record Day(LocalDate date, String name, List<Bubble> bubbles) {

    static List<Day> of(List<Line> lines, Instant now, ZoneId zone) {
        var today = now.atZone(zone).toLocalDate();
        return lines.stream()
                .collect(Collectors.groupingBy(
                        line -> line.at().atZone(zone).toLocalDate(), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(day -> new Day(
                        day.getKey(),
                        Since.day(day.getKey(), today),
                        day.getValue().stream()
                                .map(line -> Bubble.of(line, zone))
                                .toList()))
                .toList();
    }

    /**
     * One message as the person sees it.
     *
     * @param from "person", "bot" or "human": the bubble's style
     * @param who the name above it
     * @param mark what became of it, in French; empty for what a person wrote
     */
    record Bubble(String id, String from, String who, String time, Reply content, String mark, boolean failed) {

        static Bubble of(Line line, ZoneId zone) {
            return new Bubble(
                    line.id(),
                    line.author().name().toLowerCase(Locale.ROOT),
                    who(line.author(), line.signed()),
                    Since.time(line.at().atZone(zone)),
                    line.content(),
                    line.author() == Author.PERSON ? "" : mark(line.delivery()),
                    line.delivery() == Line.Delivery.FAILED);
        }

        private static String who(Author author, @Nullable String signed) {
            return switch (author) {
                case PERSON -> "La personne";
                case BOT -> "Le bot";
                case HUMAN -> signed == null ? "L’équipe" : signed;
            };
        }

        private static String mark(Line.Delivery delivery) {
            return switch (delivery) {
                case PENDING -> "en attente d’envoi";
                case HELD -> "gardé jusqu’à sa réponse";
                case SENDING -> "envoi en cours";
                case SENT -> "envoyé";
                case DELIVERED -> "arrivé";
                case READ -> "lu";
                case FAILED -> "pas arrivé";
            };
        }
    }
}
