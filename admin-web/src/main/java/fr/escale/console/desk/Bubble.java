package fr.escale.console.desk;

import static fr.escale.speech.Speech.say;

import fr.escale.console.Since;
import fr.escale.conversation.Line;
import fr.escale.conversation.Line.Author;
import fr.escale.conversation.Line.Delivery;
import fr.escale.flow.Reply;
import fr.escale.speech.Speech;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One message as the person sees it.
 *
 * @param from "person", "bot" or "human": the bubble's style
 * @param who the name above it
 * @param mark what became of it, in French; empty for what a person wrote
 * @param lost why it did not arrive and what can be done; empty when nobody knows, or nothing failed
 * @param tapped ids of its buttons and rows that were tapped
 * @param understood what the bot made of it, in French; empty for what we wrote
 * @param waits it may still be taken back
 * @param wish what a tap of the person asks the holder for; null when it asks for nothing that can be noted
 */
record Bubble(
        String id,
        String from,
        String who,
        String time,
        Reply content,
        String mark,
        boolean failed,
        String lost,
        Set<String> tapped,
        List<String> understood,
        boolean waits,
        @Nullable Wish wish) {

    private static final Set<Delivery> WAITS = Set.of(Delivery.PENDING, Delivery.HELD);

    /**
     * What a tap asks for.
     *
     * @param noted it is done already
     */
    record Wish(String words, boolean noted) {}

    static Bubble of(Line line, Taps taps, Understood understood, ZoneId zone) {
        boolean theirs = line.author() == Author.PERSON;
        return new Bubble(
                line.id(),
                line.author().name().toLowerCase(Locale.ROOT),
                who(line.author(), line.signed()),
                Since.time(line.at().atZone(zone)),
                theirs ? line.content().saying(Bracketed.of(line.content().text())) : line.content(),
                theirs ? "" : mark(line.delivery()),
                line.delivery() == Delivery.FAILED,
                Speech.retell(line.lost()),
                taps.on(line),
                theirs ? understood.words(line.grasp()) : List.of(),
                line.author() == Author.HUMAN && WAITS.contains(line.delivery()),
                theirs ? taps.wish(line) : null);
    }

    /** Whether this button or row was tapped. */
    public boolean wasTapped(String id) {
        return tapped.contains(id);
    }

    private static String who(Author author, @Nullable String signed) {
        return switch (author) {
            case PERSON -> say("La personne");
            case BOT -> say("Le bot");
            case HUMAN -> signed == null || signed.isBlank() ? say("L’équipe") : signed;
        };
    }

    private static String mark(Delivery delivery) {
        return switch (delivery) {
            case PENDING -> say("en attente d’envoi");
            case HELD -> say("gardé jusqu’à sa réponse");
            case SENDING -> say("envoi en cours");
            case SENT -> say("envoyé");
            case DELIVERED -> say("arrivé");
            case READ -> say("lu");
            case FAILED -> say("pas arrivé");
        };
    }

    /** Names it only: what was said stays out of logs. */
    @Override
    public String toString() {
        return "Bubble[" + id + "]";
    }
}
