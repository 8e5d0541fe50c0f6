package fr.escale.booking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.availability.Place;
import fr.escale.availability.PlaceKind;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpacingTest {
    private static final Spacing SPACING = new Spacing(Duration.ofMinutes(5), Duration.ofMinutes(40));

    @ParameterizedTest(name = "{0} {1} and {2} {3}: {4} minutes")
    @CsvSource({
        "OFFICE, 56260, OFFICE, 56260, 5",
        "OFFICE, '', OFFICE, '', 5",
        "OFFICE, '', OFFICE, 56260, 5",
        "OFFICE, 56260, CAFE, 56260, 5",
        "OFFICE, 56260, CAFE, 56184, 40",
        "OFFICE, '', CAFE, '', 40",
        "OFFICE, 56260, PHONE, '', 5",
        "VIDEO, '', PHONE, '', 5",
        "HOME, 56260, HOME, 56260, 5",
        "HOME, '', HOME, '', 40",
        "HOME, 56260, HOME, 56184, 40",
        "VAN, 56184, VAN, 56184, 5",
        "VAN, 56184, VAN, 56001, 40",
        "WALK, '', OFFICE, 56260, 40",
    })
    void isTheBufferNearbyAndTheWayElsewhere(PlaceKind one, String here, PlaceKind other, String there, int minutes) {
        assertThat(SPACING.between(place(one, here), place(other, there))).hasMinutes(minutes);
        assertThat(SPACING.between(place(other, there), place(one, here))).hasMinutes(minutes);
    }

    private static Place place(PlaceKind kind, String commune) {
        return new Place(kind.name().toLowerCase(Locale.ROOT), kind, kind.name(), "", commune, null);
    }
}
