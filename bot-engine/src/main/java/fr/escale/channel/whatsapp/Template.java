package fr.escale.channel.whatsapp;

import fr.escale.conversation.Form;
import fr.escale.conversation.Forms.Purpose;
import fr.escale.flow.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A message that Meta is to agree to, in several languages.
 *
 * @param name as Meta knows it: lower case and underscores
 * @param category Meta's, in capitals
 * @param gaps the names of what is filled in, in the order of the text
 */
record Template(Purpose purpose, String name, String category, List<String> gaps, Map<Language, Wording> wordings) {

    /**
     * It in one language.
     *
     * @param code Meta's name of the language ("pt_PT")
     * @param text with its gaps as {when}
     * @param examples what stands in the gaps when Meta looks at it, in order
     */
    record Wording(String code, String text, List<String> examples) {}

    Optional<Wording> in(Language language) {
        return Optional.ofNullable(wordings.get(language));
    }

    /** Filled in; a gap holds no line breaks, which Meta refuses. */
    Form filled(Wording wording, Map<String, String> values) {
        var filling = gaps.stream()
                .map(gap -> values.getOrDefault(gap, "").strip().replaceAll("\\s+", " "))
                .toList();
        var text = wording.text();
        for (int i = 0; i < gaps.size(); i++) {
            text = text.replace("{" + gaps.get(i) + "}", filling.get(i));
        }
        return new Form(name, wording.code(), filling, text);
    }

    /** The text as Meta writes it, with {{1}} for the first gap. */
    String numbered(Wording wording) {
        var text = wording.text();
        for (int i = 0; i < gaps.size(); i++) {
            text = text.replace("{" + gaps.get(i) + "}", "{{" + (i + 1) + "}}");
        }
        return text;
    }
}
