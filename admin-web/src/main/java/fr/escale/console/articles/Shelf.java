package fr.escale.console.articles;

import fr.escale.knowledge.Field;
import fr.escale.knowledge.editing.Draft;
import fr.escale.knowledge.editing.Editing.Sheet;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The articles of one theme, as the list shows them. */
record Shelf(String theme, List<Sheet> sheets) {

    /** By theme, in the order given; only those whose title, wordings or answer hold every word looked for. */
    static List<Shelf> of(List<Sheet> sheets, String looked) {
        var words = plain(looked).split("\\s+", -1);
        return sheets.stream()
                .filter(sheet -> holds(sheet.draft(), words))
                .collect(Collectors.groupingBy(
                        sheet -> Themes.name(sheet.draft().theme()), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(theme -> new Shelf(theme.getKey(), theme.getValue()))
                .toList();
    }

    private static boolean holds(Draft draft, String[] words) {
        var all = plain(String.join(" ", draft.title(), draft.text(Field.QUESTIONS), draft.text(Field.ANSWER), draft.id()));
        return List.of(words).stream().allMatch(all::contains);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.strip().toLowerCase(Locale.FRANCE), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }
}
