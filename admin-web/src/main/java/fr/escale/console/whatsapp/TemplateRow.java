package fr.escale.console.whatsapp;

import static fr.escale.speech.Speech.say;

import fr.escale.channel.whatsapp.WhatsApp.Sheet;
import java.util.List;

/**
 * A template as the page shows it.
 *
 * @param mark style of the state's mark: "live", "wait" or "distress"
 * @param reason why Meta refuses it, in Meta's words; may be empty
 * @param warning what may soon cost more, or be stopped; may be empty
 */
record TemplateRow(
        String purpose,
        String language,
        String code,
        String text,
        String state,
        String mark,
        String reason,
        String warning) {
    static List<TemplateRow> of(List<Sheet> sheets) {
        return sheets.stream().map(TemplateRow::of).toList();
    }

    private static TemplateRow of(Sheet sheet) {
        return new TemplateRow(
                purpose(sheet.purpose()),
                sheet.language(),
                sheet.code(),
                sheet.text(),
                state(sheet.state()),
                mark(sheet.state()),
                sheet.reason(),
                warning(sheet));
    }

    private static String purpose(String purpose) {
        return switch (purpose) {
            case "ANSWER" -> say("Une réponse attend");
            case "REMINDER" -> say("Rappel d’un rendez-vous");
            default -> purpose;
        };
    }

    private static String state(String state) {
        return switch (state) {
            case "APPROVED" -> say("accepté");
            case "PENDING", "IN_APPEAL" -> say("en examen chez Meta");
            case "REJECTED" -> say("refusé");
            case "PAUSED", "FLAGGED" -> "suspendu";
            case "DISABLED", "ARCHIVED", "DELETED", "PENDING_DELETION" -> say("désactivé");
            case "" -> say("pas encore proposé");
            default -> state;
        };
    }

    private static String warning(Sheet sheet) {
        var dearer = sheet.category().equals("MARKETING")
                ? say("Meta le compte comme une annonce : il coûte plus cher, et moins de personnes le reçoivent.")
                : "";
        var poor = switch (sheet.quality()) {
            case "YELLOW" -> say("Qualité moyenne : plusieurs personnes l’ont bloqué ou signalé.");
            case "RED" -> say("Qualité basse : Meta peut le suspendre. Écris-le autrement, sous un nouveau nom.");
            default -> "";
        };
        return (dearer + " " + poor).strip();
    }

    private static String mark(String state) {
        return switch (state) {
            case "APPROVED" -> "live";
            case "REJECTED", "DISABLED", "PAUSED" -> "distress";
            default -> "wait";
        };
    }
}
