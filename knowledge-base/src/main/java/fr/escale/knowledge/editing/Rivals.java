package fr.escale.knowledge.editing;

import fr.escale.knowledge.Articles.Stored;
import fr.escale.knowledge.Field;
import fr.escale.knowledge.Wording;
import fr.escale.knowledge.Written;
import fr.escale.knowledge.editing.Editing.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The wordings that live articles hold already: one question cannot lead to two answers. */
final class Rivals {
    private final Map<String, Written> owners = new HashMap<>();

    Rivals(List<Stored> all) {
        for (Stored stored : all) {
            Written live = stored.live();
            if (live != null) {
                live.lines(Field.QUESTIONS).forEach(question -> owners.put(Wording.folded(question), live));
            }
        }
    }

    List<Problem> problems(Written written) {
        return written.lines(Field.QUESTIONS).stream()
                .flatMap(question -> problem(question, written.articleId()))
                .toList();
    }

    private Stream<Problem> problem(String question, String id) {
        Written owner = owners.get(Wording.folded(question));
        if (owner == null || owner.articleId().equals(id)) {
            return Stream.empty();
        }
        String message = "« %s » mène déjà à la fiche « %s ».".formatted(question, owner.text(Field.TITLE));
        return Stream.of(new Problem(Field.QUESTIONS.formName(), message));
    }
}
