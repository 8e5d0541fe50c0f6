package fr.escale.knowledge;

import java.util.List;
import org.springframework.data.mongodb.core.MongoOperations;

/** Answers over a store, as a start with these shipped articles makes them. */
public final class SomeAnswers {
    private final PublishedAnswers answers;

    public SomeAnswers(MongoOperations store, Article... shipped) {
        answers = new PublishedAnswers(
                store, new Articles(store), new TerritoryOfThree(), Library.of(List.of(shipped), List.of()));
    }

    public Answers answers() {
        return answers;
    }

    public Publication publication() {
        return answers;
    }
}
