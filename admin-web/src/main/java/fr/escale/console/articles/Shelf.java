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
record Shelf(String theme, List<Line> lines) {

    /** An article and its translations. */
    record Line(Sheet sheet, List<Sheet> translations) {
        /** Languages it is translated into, as a few letters. */
        public String languages() {
            return translations.stream().map(Sheet::language).sorted().collect(Collectors.joining(" · "));
        }

        /** Whether a translation says again what the French text no longer says. */
        public boolean stale() {
            return translations.stream().anyMatch(Sheet::stale);
        }
    }

    /** By theme, in the order given; only those whose title, wordings or answer hold every word looked for. */
    static List<Shelf> of(List<Sheet> sheets, String looked) {
        var words = plain(looked).split("\\s+", -1);
        return sheets.stream()
                .filter(sheet -> !sheet.isTranslation())
                .filter(sheet -> holds(sheet.draft(), words))
                .collect(Collectors.groupingBy(
                        sheet -> Themes.name(sheet.draft().theme()), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(theme -> new Shelf(theme.getKey(), lines(theme.getValue(), sheets)))
                .toList();
    }

    private static List<Line> lines(List<Sheet> french, List<Sheet> all) {
        return french.stream()
                .map(sheet -> new Line(
                        sheet,
                        all.stream()
                                .filter(Sheet::isTranslation)
                                .filter(other -> other.articleId().equals(sheet.articleId()))
                                .toList()))
                .toList();
    }

    private static boolean holds(Draft draft, String[] words) {
        var all = plain(
                String.join(" ", draft.title(), draft.text(Field.QUESTIONS), draft.text(Field.ANSWER), draft.id()));
        return List.of(words).stream().allMatch(all::contains);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.strip().toLowerCase(Locale.FRANCE), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }
}
