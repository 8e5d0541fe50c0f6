package fr.escale.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.knowledge.Articles.Stored;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an upgrade does to an article that is there already. */
class ShipmentTest {
    private static final Written OLD = Written.of(SomeArticles.about("judo", "La réponse d'avant."));
    private static final Written NEW = Written.of(SomeArticles.about("judo", "La réponse d'après."));
    private static final Written THEIRS = Written.of(SomeArticles.about("judo", "La réponse de l'équipe."));

    @Test
    void anArticleSeenForTheFirstTimeGoesLive() {
        Stored next = Shipment.next(NEW, Stored.unknown("quotidien-judo")).orElseThrow();
        assertThat(next.live()).isEqualTo(NEW);
        assertThat(next.draft()).isNull();
        assertThat(next.shipped()).isEqualTo(NEW.fingerprint());
    }

    @Test
    void theSameShipmentAgainChangesNothing() {
        assertThat(Shipment.next(OLD, stored(OLD, null))).isEmpty();
        assertThat(Shipment.next(OLD, stored(THEIRS, null))).isEmpty();
    }

    @Test
    void whatNobodyChangedIsUpdatedLive() {
        Stored next = Shipment.next(NEW, stored(OLD, null)).orElseThrow();
        assertThat(next.live()).isEqualTo(NEW);
        assertThat(next.draft()).isNull();
    }

    @Test
    void whatEditorsPublishedStaysLiveAndTheShippedChangeArrivesAsADraft() {
        Stored next = Shipment.next(NEW, stored(THEIRS, null)).orElseThrow();
        assertThat(next.live()).isEqualTo(THEIRS);
        assertThat(next.draft()).isEqualTo(NEW);
        assertThat(next.shipped()).isEqualTo(NEW.fingerprint());
    }

    @Test
    void aDraftInHandSurvivesALiveUpdate() {
        Stored next = Shipment.next(NEW, stored(OLD, THEIRS)).orElseThrow();
        assertThat(next.live()).isEqualTo(NEW);
        assertThat(next.draft()).isEqualTo(THEIRS);
    }

    @Test
    void aShippedChangeWaitsWhileADraftLiesBesideAChangedArticle() {
        Written other = Written.of(SomeArticles.about("judo", "Encore une autre."));
        assertThat(Shipment.next(NEW, stored(other, THEIRS))).isEmpty();
    }

    @Test
    void whatEditorsWithdrewStaysWithdrawn() {
        Stored next = Shipment.next(NEW, stored(null, OLD)).orElseThrow();
        assertThat(next.live()).isNull();
        assertThat(next.draft()).isEqualTo(NEW);
    }

    @Test
    void anArticleOfTheEditorsOwnIsNotWrittenOver() {
        var own = new Stored("quotidien-judo", THEIRS, null, 3, null, "Lou", null);
        assertThat(Shipment.next(NEW, own).orElseThrow().live()).isEqualTo(THEIRS);
    }

    private static Stored stored(@Nullable Written live, @Nullable Written draft) {
        return new Stored("quotidien-judo", live, draft, 3, OLD.fingerprint(), "Lou", null);
    }
}
