package fr.escale.knowledge.exchange;

import fr.escale.knowledge.ArticleReader.Problem;
import fr.escale.knowledge.Field;
import fr.escale.knowledge.Flaw;
import fr.escale.knowledge.Written;
import java.util.List;
import java.util.function.Function;

/**
 * An article of an upload.
 *
 * @param problems what is wrong with it by itself; empty when nothing is
 * @param place where a flaw of it stands
 */
record Item(Written written, List<Problem> problems, Function<Flaw, Problem> place) {
    Item {
        problems = List.copyOf(problems);
    }

    String id() {
        return written.text(Field.ID);
    }
}
