package fr.escale.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What one person has said under two names counts as if it had been said in one place. */
class ConsentsTest {
    private static final Instant T = Instant.parse("2026-11-23T09:00:00Z");

    private final Consents here = new Consents();
    private final Consents there = new Consents();

    @Test
    void whoHasSaidNothingHereIsLeftAloneAsTheySaidThere() {
        there.stop(T);
        here.join(there);
        assertThat(here.stopped).isTrue();
        assertThat(here.all).isEqualTo(there.all);
    }

    @Test
    void theNewestWordCounts() {
        here.stop(T);
        there.want(Consent.How.APPOINTMENT, T.plusSeconds(1));
        here.join(there);
        assertThat(here.isLeftAlone()).isFalse();

        there.stop(T.plusSeconds(2));
        here.join(there);
        assertThat(here.isLeftAlone()).isTrue();
    }

    @Test
    void whatTheirPlatformSaysLaterDoesNotUndoTheirStop() {
        here.stop(T);
        there.decline(T.plusSeconds(1));
        there.welcome(T.plusSeconds(2));
        here.join(there);
        assertThat(here.stopped).isTrue();
        assertThat(here.declined).isFalse();
    }

    @Test
    void whatWasSaidBeforeAnythingWasWrittenDownStillCounts() {
        there.stopped = true;
        there.declined = true;
        here.join(there);
        assertThat(here.stopped).isTrue();
        assertThat(here.declined).isTrue();

        here.want(Consent.How.LIFT, T);
        here.join(there);
        assertThat(here.isLeftAlone()).isFalse();
    }

    @Test
    void joinedTwiceItIsSaidOnce() {
        here.stop(T);
        there.want(Consent.How.LIFT, T.plusSeconds(1));
        here.join(there);
        here.join(there);
        assertThat(here.all).hasSize(2);
    }
}
