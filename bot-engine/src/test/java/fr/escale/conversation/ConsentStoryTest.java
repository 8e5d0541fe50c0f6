package fr.escale.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.escale.conversation.Consent.How;
import fr.escale.tour.Timetable;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What somebody says about being written to unasked is noted with when and how, and held to. */
class ConsentStoryTest extends WithPlans {
    @Test
    void whatTheySayIsNotedWithWhenAndHow() {
        var conversation = comes("ana", stop(TODAY.plusDays(1)));
        house.hear("ana", "stop");
        house.hear("ana", "stop");
        house.the(Outbox.class).welcome(conversation, time().instant());

        assertThat(consents(conversation))
                .extracting(Consent::wanted, Consent::how)
                .containsExactly(tuple(true, How.PLAN), tuple(false, How.STOP), tuple(true, How.PLATFORM));
        assertThat(consents(conversation))
                .allSatisfy(one -> assertThat(one.at())
                        .isBeforeOrEqualTo(time().instant())
                        .isAfter(time().instant().minus(Duration.ofDays(1))));
        assertThat(dossier(conversation).stopped())
                .as("STOP is theirs to take back")
                .isTrue();
        assertThat(house.answer("ana", "mes données")).contains("ce que tu veux recevoir ou non");
    }

    @Test
    void whoToldTheirPlatformIsToldOfNoChangeAndSomebodyElseHasIt() {
        var stop = stop(TODAY.plusDays(1));
        var conversation = comes("bilal", stop);
        house.the(Outbox.class).declined(conversation, time().instant());
        house.the(Timetable.class).cancel(stop, MONDAY);
        pass(conversation, Duration.ofHours(1));
        assertThat(said(conversation)).doesNotContain("Petit changement");
        assertThat(dossier(conversation).declined()).isTrue();
        assertThat(dossier(conversation).stopped()).as("not by their own words").isFalse();
    }

    @Test
    void whoThenWishesToBeToldIsTold() {
        var conversation = comes("chloe", stop(TODAY.plusDays(1)));
        house.the(Outbox.class).declined(conversation, time().instant());
        var other = stop(TODAY.plusDays(2));
        comes("chloe", other);
        house.the(Timetable.class).cancel(other, MONDAY);
        pass(conversation, Duration.ofMinutes(1));
        assertThat(lastSaid(conversation)).contains("Petit changement");
    }

    @Test
    void whatAPlatformTellsLateChangesNothing() {
        var conversation = comes("dina", stop(TODAY.plusDays(1)));
        house.the(Outbox.class).declined(conversation, time().instant().minus(Duration.ofDays(1)));
        assertThat(dossier(conversation).declined()).isFalse();
        assertThat(consents(conversation)).extracting(Consent::how).containsExactly(How.PLAN);
    }

    private static List<Consent> consents(String conversation) {
        return dossier(conversation).consents();
    }

    private static Dossier dossier(String conversation) {
        return house.the(Dossiers.class).of(conversation).orElseThrow();
    }
}
