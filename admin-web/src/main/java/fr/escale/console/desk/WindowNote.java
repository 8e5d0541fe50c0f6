package fr.escale.console.desk;

import static fr.escale.speech.Speech.say;

import fr.escale.console.Since;
import fr.escale.conversation.Desk;
import fr.escale.conversation.Desk.Entry;
import fr.escale.conversation.Windows;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Whether what is written now leaves at once: WhatsApp shuts its door 24 hours after the person's last message. */
@ControllerAdvice(basePackageClasses = WindowNote.class)
class WindowNote {
    private static final Duration OPEN = Duration.ofHours(24);
    private static final Duration SOON = Duration.ofHours(3);

    private final Desk desk;
    private final Windows windows;
    private final Clock clock;

    WindowNote(Desk desk, Windows windows, Clock clock) {
        this.desk = desk;
        this.windows = windows;
        this.clock = clock;
    }

    /** A French sentence for the conversation's page; empty when there is nothing to know. */
    @ModelAttribute("window")
    String of(@PathVariable(required = false) @Nullable String conversation, HttpMethod method) {
        return conversation == null || !method.equals(HttpMethod.GET)
                ? ""
                : desk.entry(conversation)
                        .filter(entry -> entry.channel().equals("whatsapp"))
                        .map(this::sentence)
                        .orElse("");
    }

    private String sentence(Entry entry) {
        return switch (windows.of(entry.conversation())) {
            case RINGING -> say("Fenêtre WhatsApp fermée : le modèle part, puis on attend sa réponse.");
            case RUNG ->
                say(
                        "Fenêtre WhatsApp fermée : modèle envoyé, on attend sa réponse. Ton message part dès que la personne écrit.");
            case SILENT ->
                say(
                        "Fenêtre WhatsApp fermée, et aucun modèle n’a pu partir. Ton message part quand la personne écrit ; si c’est urgent, appelle-la.");
            case OPEN -> byTheClock(entry.lastHeard().plus(OPEN));
        };
    }

    private String byTheClock(Instant shuts) {
        var now = clock.instant();
        if (!shuts.isAfter(now)) {
            return say(
                    "Fenêtre WhatsApp fermée : plus de 24 heures sans message. Si tu écris, un modèle part d’abord et ton message attend sa réponse.");
        }
        return shuts.isAfter(now.plus(SOON))
                ? ""
                : say("La fenêtre WhatsApp se ferme dans {0}.", Since.lasting(now, shuts));
    }
}
