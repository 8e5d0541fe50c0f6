package fr.escale.knowledge.exchange;

import fr.escale.knowledge.ArticleReader.Problem;
import fr.escale.knowledge.Articles.Stored;
import fr.escale.knowledge.Field;
import fr.escale.knowledge.Flaw;
import fr.escale.knowledge.Length;
import fr.escale.knowledge.LooseFile;
import fr.escale.knowledge.Rivals;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An upload, read and looked at beside what is there already.
 *
 * @param good what can be taken in
 * @param problems everything that is wrong, by file
 */
record Parcel(List<Item> good, List<Problem> problems) {
    static Parcel of(Exchange.Upload upload, List<Stored> known) {
        var unpacking = Unpacking.of(upload);
        var problems = new ArrayList<>(unpacking.problems());
        var items = new ArrayList<Item>();
        for (Unpacking.Text text : unpacking.texts()) {
            if (text.name().endsWith(".md")) {
                items.add(item(text));
            } else {
                CsvItems csv = CsvItems.of(text.name(), text.text());
                items.addAll(csv.items());
                problems.addAll(csv.problems());
            }
        }
        var good = new ArrayList<Item>();
        for (Item item : checkedTogether(items, known)) {
            problems.addAll(item.problems());
            if (item.problems().isEmpty()) {
                good.add(item);
            }
        }
        return new Parcel(List.copyOf(good), List.copyOf(problems));
    }

    private static Item item(Unpacking.Text text) {
        var file = LooseFile.of(text.name(), text.text());
        return new Item(file.written(), file.problems(), file::place);
    }

    /** What is wrong only beside the others: an id twice, a translation of nothing, a wording that leads elsewhere. */
    private static List<Item> checkedTogether(List<Item> items, List<Stored> known) {
        Map<String, Stored> after = new HashMap<>();
        known.forEach(stored -> after.put(stored.id(), stored));
        items.stream()
                .filter(item -> item.problems().isEmpty())
                .forEach(item -> after.merge(
                        item.id(),
                        Stored.unknown(item.id()).with(item.written(), null),
                        (before, fresh) -> before.with(fresh.live(), null)));
        var rivals = new Rivals(List.copyOf(after.values()));
        Set<String> seen = new HashSet<>();
        return items.stream().map(item -> checked(item, after, rivals, seen)).toList();
    }

    private static Item checked(Item item, Map<String, Stored> after, Rivals rivals, Set<String> seen) {
        var flaws = new ArrayList<Flaw>();
        if (!item.id().isEmpty() && !seen.add(item.id())) {
            flaws.add(new Flaw(Field.ID, null, "Cette fiche est déjà dans l'import : « " + item.id() + " »."));
        }
        Stored french = after.get(item.written().articleId());
        if (item.written().isTranslation() && (french == null || french.isGone())) {
            flaws.add(new Flaw(
                    Field.ID, null, "Il n'y a pas de fiche « " + item.written().articleId() + " »."));
        }
        flaws.addAll(rivals.flaws(item.written()));
        flaws.addAll(Length.flaws(item.written(), french == null ? null : french.live()));
        var all = new ArrayList<>(item.problems());
        flaws.forEach(flaw -> all.add(item.place().apply(flaw)));
        return new Item(item.written(), all, item.place());
    }
}
