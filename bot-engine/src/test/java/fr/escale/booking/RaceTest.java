package fr.escale.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two hundred people want ten times of two days at the same moment. */
class RaceTest extends RoomTest {
    private static final int PEOPLE = 200;
    private static final List<String> WANTED = List.of(
            NINE,
            HALF_PAST_NINE,
            TEN,
            "r1-20261124-1030",
            "r1-20261124-1100",
            "r1-20261125-0900",
            "r1-20261125-0930",
            "r1-20261125-1000",
            "r1-20261125-1030",
            "r1-20261125-1100");

    /** Who got what, and what others were offered instead. */
    private record Outcome(Optional<Appointment> got, List<Slot> others) {}

    @Test
    void tenWinAndAllOthersAreOfferedOtherTimes() throws Exception {
        check(all((slot, who) -> bookings.claim(slot, who, MONDAY)));
    }

    @Test
    void tenWinWhenEverybodyHoldsBeforeTheyConfirm() throws Exception {
        check(all((slot, who) -> bookings.hold(slot, ANY, who, MONDAY)
                .flatMap(held -> bookings.claim(slot, who, MONDAY.plusSeconds(30)))));
    }

    private interface Way {
        Optional<Appointment> book(String slot, String who);
    }

    private List<Outcome> all(Way way) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var people = IntStream.range(0, PEOPLE)
                    .<Callable<Outcome>>mapToObj(i -> () -> {
                        var got = way.book(WANTED.get(i % WANTED.size()), "person" + i);
                        var others = got.isPresent() ? List.<Slot>of() : bookings.free(ANY, MONDAY, null, 3);
                        return new Outcome(got, others);
                    })
                    .toList();
            var outcomes = new ArrayList<Outcome>();
            for (var outcome : threads.invokeAll(people)) outcomes.add(outcome.get());
            return outcomes;
        }
    }

    private void check(List<Outcome> outcomes) {
        var winners = outcomes.stream().flatMap(one -> one.got().stream()).toList();
        assertThat(winners).extracting(Appointment::slot).containsExactlyInAnyOrderElementsOf(WANTED);
        assertThat(diary.between(TODAY, TODAY.plusDays(2))).containsExactlyInAnyOrderElementsOf(winners);
        assertThat(outcomes).filteredOn(one -> one.got().isEmpty()).hasSize(PEOPLE - WANTED.size());
        assertThat(outcomes)
                .filteredOn(one -> one.got().isEmpty())
                .allSatisfy(one -> assertThat(one.others()).isNotEmpty());
    }
}
