package fr.escale.console.articles;

import static fr.escale.speech.Speech.say;

import fr.escale.knowledge.Field;
import fr.escale.knowledge.Translation;
import fr.escale.knowledge.editing.Editing.Sheet;
import java.util.List;
import java.util.Optional;

/**
 * A language that an article is, or could be, translated into.
 *
 * @param language BCP 47 code
 * @param sheet its translation; empty when there is none
 */
record Tongue(String language, Optional<Sheet> sheet) {
    /** All languages for that article; none for a translation. */
    static List<Tongue> of(String article, List<Sheet> all) {
        if (article.isEmpty() || article.indexOf('.') >= 0) {
            return List.of();
        }
        return Translation.LANGUAGES.stream()
                .map(language -> new Tongue(language, sheet(article + "." + language, all)))
                .toList();
    }

    private static Optional<Sheet> sheet(String id, List<Sheet> all) {
        return all.stream().filter(sheet -> sheet.draft().id().equals(id)).findFirst();
    }

    /** As editors read it. */
    public String name() {
        return Tongues.name(language);
    }

    /** What is to be done about it, in French. */
    public String state() {
        return sheet.map(Tongue::state).orElse(say("à écrire"));
    }

    private static String state(Sheet sheet) {
        if (sheet.stale()) {
            return say("à reprendre : le français a changé");
        }
        boolean proofread = sheet.draft().text(Field.PROOFREAD).equals("yes");
        return proofread ? say("relue") : say("à relire");
    }
}
