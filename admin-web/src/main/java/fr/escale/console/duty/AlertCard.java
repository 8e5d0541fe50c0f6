package fr.escale.console.duty;

import static fr.escale.speech.Speech.say;

import fr.escale.console.Reason;
import fr.escale.console.Since;
import fr.escale.duty.Alerts;
import fr.escale.duty.Alerts.Alert;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One alert on top of the desk.
 *
 * @param mark changes whenever it rings louder: then it sounds again
 * @param climbed how far it has climbed, as a sentence; empty on the first rung
 * @param by who looks after it; null while nobody does
 */
record AlertCard(
        String conversation,
        String mark,
        boolean distress,
        String why,
        String since,
        String climbed,
        @Nullable String by) {
    static AlertCard of(Alert alert, Instant now) {
        return new AlertCard(
                alert.conversation(),
                alert.conversation() + "." + alert.raised().getEpochSecond() + "." + alert.step(),
                alert.cause() == Alerts.Cause.DISTRESS,
                Reason.of(alert.why()),
                Since.lasting(alert.raised(), now),
                climbed(alert.step()),
                alert.acknowledgedBy());
    }

    static String climbed(int step) {
        return switch (step) {
            case 0 -> "";
            case 1 -> say("Sans réponse : la relève est appelée.");
            default -> say("Sans réponse : toute l’équipe en service est appelée.");
        };
    }

    /** Names the conversation only. */
    @Override
    public String toString() {
        return "AlertCard[" + conversation + "]";
    }
}
