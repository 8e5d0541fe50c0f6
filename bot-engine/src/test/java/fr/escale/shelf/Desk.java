package fr.escale.shelf;

import fr.escale.flow.Flow;
import fr.escale.flow.Flows;
import fr.escale.knowledge.Answer;
import fr.escale.knowledge.Answers;
import fr.escale.knowledge.Article;
import fr.escale.knowledge.Told;
import fr.escale.store.EmbeddedStore;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One program on a store: its shelf and the editors' desk. A second one on the same store is an upgrade, or a neighbour. */
final class Desk {
    static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    final FlowShelf shelf;
    final FlowEditing editing;

    Desk(EmbeddedStore store, String shipped, Map<String, String> talks) {
        this(store, Velo.shipped(shipped), talks);
    }

    Desk(EmbeddedStore store, Flows shipped, Map<String, String> talks) {
        shelf = new FlowShelf(store.operations(), shipped, Map.of(Velo.ID, talks));
        editing = new EditingDesk(
                new Sheets(store.operations()),
                shelf,
                new NoAnswers(),
                text -> Optional.empty(),
                (danger, now) -> "",
                InstantSource.fixed(NOW));
    }

    static EmbeddedStore store(Path directory) {
        return EmbeddedStore.open(directory);
    }

    Sheet sheet() {
        return editing.sheet(Velo.ID).orElseThrow();
    }

    String liveText() {
        return shelf.live(Velo.ID).map(Flow::text).orElseThrow();
    }

    /** Saves on what is there now. */
    void save(String text) {
        save(new Script(text, sheet().inHand().talks()));
    }

    void save(Script draft) {
        editing.save(Velo.ID, draft, sheet().revision(), "lea@escale.example");
    }

    FlowEditing.Refusal publish(Map<fr.escale.engine.Session.Place, String> moves) {
        return editing.publish(Velo.ID, sheet().revision(), moves, "lea@escale.example");
    }

    private static final class NoAnswers implements Answers {
        @Override
        public Answer ask(String question, @Nullable String commune, String language) {
            return new Answer.Unknown(0, List.of());
        }

        @Override
        public Optional<Article> article(String id) {
            return Optional.empty();
        }

        @Override
        public String title(Article article, String language) {
            return article.title();
        }

        @Override
        public Told tell(Article article, String language, LocalDate today) {
            return new Told("", language);
        }

        @Override
        public Optional<Told> details(Article article, String language, LocalDate today) {
            return Optional.empty();
        }
    }
}
