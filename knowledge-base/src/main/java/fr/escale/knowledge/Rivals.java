package fr.escale.knowledge;

import fr.escale.knowledge.Articles.Stored;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The wordings that live articles hold already: one question cannot lead to two answers. */
public final class Rivals {
    private final Map<String, List<Written>> owners = new HashMap<>();

    /** @param all among them those that are live */
    public Rivals(List<Stored> all) {
        for (Stored stored : all) {
            Written live = stored.live();
            if (live != null) {
                live.lines(Field.QUESTIONS)
                        .forEach(question -> owners.computeIfAbsent(Wording.folded(question), _ -> new ArrayList<>(1))
                                .add(live));
            }
        }
    }

    /** The wordings of this text that lead to another article already. */
    public List<Flaw> flaws(Written written) {
        var flaws = new ArrayList<Flaw>();
        new Flaws(written).eachLine(Field.QUESTIONS, (line, question) -> {
            owners.getOrDefault(Wording.folded(question), List.of()).stream()
                    .filter(owner -> !owner.articleId().equals(written.articleId()))
                    .findFirst()
                    .ifPresent(owner -> flaws.add(new Flaw(
                            Field.QUESTIONS,
                            line,
                            "« %s » mène déjà à la fiche « %s ».".formatted(question, owner.text(Field.TITLE)))));
        });
        return flaws;
    }
}
