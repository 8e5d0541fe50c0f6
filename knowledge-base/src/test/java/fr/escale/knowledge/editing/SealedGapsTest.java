package fr.escale.knowledge.editing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.knowledge.editing.Gaps.Gap;
import fr.escale.knowledge.editing.Gaps.Why;
import fr.escale.store.EmbeddedStore;
import fr.escale.store.Seal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealedGapsTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private EmbeddedStore store;
    private SealedGaps gaps;

    @BeforeEach
    void open(@TempDir Path directory) {
        store = EmbeddedStore.open(directory);
        gaps = new SealedGaps(store.operations(), Seal.ofRandomKey());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void theNewestComeFirstAndNoMoreThanAsked() {
        gaps.note("a", "première", NOON);
        gaps.note("c", "troisième", NOON.plusSeconds(2));
        gaps.note("b", "deuxième", NOON.plusSeconds(1));
        assertThat(gaps.newest(2))
                .containsExactly(
                        new Gap("c", "troisième", NOON.plusSeconds(2)), new Gap("b", "deuxième", NOON.plusSeconds(1)));
    }

    @Test
    void notedTwiceAQuestionIsThereOnce() {
        gaps.note("a", "ou faire du judo", NOON);
        gaps.note("a", "ou faire du judo", NOON.plusSeconds(60));
        assertThat(gaps.newest(10)).containsExactly(new Gap("a", "ou faire du judo", NOON));
    }

    @Test
    void atRestNobodyReadsTheQuestion() {
        gaps.note("a", "ou faire du judo", NOON);
        Document kept = store.operations().findById("a", Document.class, SealedGaps.COLLECTION);
        byte[] sealed = kept.get("question", Binary.class).getData();
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("judo");
        assertThat(gaps.newest(1).getFirst().toString()).doesNotContain("judo");
    }

    @Test
    void whereInWhichLanguageAndWhyAreKeptSealed() {
        var gap = new Gap("a", "where to play judo", NOON, Why.USELESS, "en", "56260", "quotidien-judo");
        gaps.note(gap);
        assertThat(gaps.newest(1)).containsExactly(gap);
        Document kept = store.operations().findById("a", Document.class, SealedGaps.COLLECTION);
        byte[] sealed = kept.get("about", Binary.class).getData();
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("56260");
    }

    @Test
    void whoWishesToBeToldIsKnownToThePromiseAloneAndForgottenWithIt() {
        gaps.note("a", "une", NOON);
        gaps.note("b", "deux", NOON);
        gaps.promise("a", "conversation-7");
        gaps.promise("never noted", "conversation-8");
        assertThat(gaps.promises()).containsExactly(new Gaps.Promise(new Gap("a", "une", NOON), "conversation-7"));
        assertThat(store.operations()
                        .findAll(Document.class, SealedGaps.COLLECTION)
                        .toString())
                .doesNotContain("conversation-7");
        gaps.settle("a");
        assertThat(gaps.promises()).isEmpty();
    }

    @Test
    void closedItIsNoLongerThere() {
        gaps.note("a", "ou faire du judo", NOON);
        gaps.close("a");
        assertThat(gaps.newest(10)).isEmpty();
        assertThat(store.operations().estimatedCount(SealedGaps.COLLECTION)).isZero();
    }

    @Test
    void closedThePromiseStaysUntilItIsKeptOrItsAskerIsForgotten() {
        gaps.note("a", "une", NOON);
        gaps.note("b", "deux", NOON);
        gaps.promise("a", "conversation-7");
        gaps.promise("b", "conversation-8");
        gaps.close("a");
        gaps.close("b");
        assertThat(gaps.newest(10)).isEmpty();
        assertThat(gaps.promises()).extracting(Gaps.Promise::asker).containsOnly("conversation-7", "conversation-8");
        gaps.settle("a");
        gaps.erase(List.of("b"));
        assertThat(store.operations().estimatedCount(SealedGaps.COLLECTION)).isZero();
    }

    @Test
    void erasedNothingOfThemIsLeftAndOthersStay() {
        gaps.note("a", "une", NOON);
        gaps.note("b", "deux", NOON);
        gaps.note("c", "trois", NOON);
        gaps.erase(List.of("a", "b", "never noted"));
        assertThat(store.operations().findAll(Document.class, SealedGaps.COLLECTION))
                .extracting(gap -> gap.getString("_id"))
                .containsExactly("c");
    }

    @Test
    void beyondTheMostThatIsKeptTheOldestFallOut() {
        var old = IntStream.range(0, SealedGaps.MOST)
                .mapToObj(SealedGapsTest::old)
                .toList();
        store.operations().insert(old, SealedGaps.COLLECTION);
        gaps.note("new", "une nouvelle", NOON);
        assertThat(store.operations().estimatedCount(SealedGaps.COLLECTION)).isEqualTo(SealedGaps.MOST);
        assertThat(store.operations().findById("old 0", Document.class, SealedGaps.COLLECTION))
                .isNull();
        assertThat(gaps.newest(1)).extracting(Gap::trace).containsExactly("new");
    }

    @Test
    void whoWasPromisedAnAnswerDoesNotFallOut() {
        gaps.note("promised", "une", NOON.minusSeconds(SealedGaps.MOST));
        gaps.promise("promised", "conversation-7");
        var old = IntStream.range(0, SealedGaps.MOST)
                .mapToObj(SealedGapsTest::old)
                .toList();
        store.operations().insert(old, SealedGaps.COLLECTION);
        gaps.note("new", "une nouvelle", NOON);
        assertThat(gaps.promises()).extracting(Gaps.Promise::asker).containsExactly("conversation-7");
        assertThat(store.operations().findById("old 0", Document.class, SealedGaps.COLLECTION))
                .isNull();
        assertThat(gaps.newest(1)).extracting(Gap::trace).containsExactly("new");
    }

    private static Document old(int number) {
        return new Document("_id", "old " + number)
                .append("at", java.util.Date.from(NOON.minusSeconds(10_000 - number)));
    }
}
