package fr.escale.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.escale.setting.WrongSettingException;
import fr.escale.territory.Territory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The stops of a pack. The pack of these tests is made up: no van goes there. */
class SeedsTest {
    @TempDir
    Path pack;

    @ParameterizedTest
    @ValueSource(strings = {"pays-de-vannes", "nord-isere", "portes-du-sud"})
    void theShippedPacksInventNoStop(String territory) {
        assertThat(Seeds.of(Territory.open(territory))).isEmpty();
        assertThat(Territory.open(territory).file(Seeds.FILE)).get().asString().contains("stops: []");
    }

    @Test
    void aRuleAndADayAreRead() throws IOException {
        var plans = Seeds.of(territory("""
                stops:
                  - commune: "00001"
                    address: place du Puits
                    latitude: 47.5
                    longitude: -2.5
                    every: 2e mardi du mois
                    from: 2026-12-01
                    until: 2027-06-30
                    hours: 14:00-17:00
                    aboard: deux personnes
                    source: made up for this test
                  - commune: "00001"
                    day: 2026-12-24
                    hours: 9:00-12:00
                    bookable: true
                """.replace("9:00-", "09:00-")));
        assertThat(plans).hasSize(2);
        assertThat(plans.getFirst().rhythm()).isEqualTo(new Rhythm.Monthly(2, DayOfWeek.TUESDAY));
        assertThat(plans.getFirst().venue().words()).isEqualTo("Ici, place du Puits");
        assertThat(plans.getFirst().until()).isEqualTo("2027-06-30");
        assertThat(plans.get(1).rhythm().falls(plans.get(1).since())).isTrue();
        assertThat(plans.get(1).bookable()).isTrue();
        assertThat(plans).extracting(Plan::id).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z0-9]{6}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "commune: \"99999\"\n    day: 2026-12-24\n    hours: 14:00-17:00",
                "commune: \"00001\"\n    every: parfois\n    from: 2026-12-01\n    hours: 14:00-17:00",
                "commune: \"00001\"\n    day: 2026-12-24\n    hours: 17:00-14:00",
                "commune: \"00001\"\n    day: 2026-02-31\n    hours: 14:00-17:00",
                "commune: \"00001\"\n    when: demain"
            })
    void aWrongStopStopsTheStartInOneLineWithItsNumber(String stop) throws IOException {
        var territory = territory("stops:\n  - " + stop + "\n");
        assertThatThrownBy(() -> Seeds.of(territory))
                .isInstanceOf(WrongSettingException.class)
                .hasMessageContaining("stop 1");
    }

    @Test
    void twoStopsADayAtOnePlaceAreTwoAndTheSameOneTwiceIsRefused() throws IOException {
        var morning = "  - commune: \"00001\"\n    every: chaque mardi\n    from: 2026-12-01\n    hours: 09:00-12:00\n";
        var afternoon = morning.replace("09:00-12:00", "14:00-17:00");
        var both = territory("stops:\n" + morning + afternoon);
        assertThat(Seeds.of(both)).extracting(Plan::id).hasSize(2).doesNotHaveDuplicates();
        var twice = territory("stops:\n" + morning + afternoon + morning);
        assertThatThrownBy(() -> Seeds.of(twice))
                .isInstanceOf(WrongSettingException.class)
                .hasMessageContaining("stop 3");
    }

    private Territory territory(String stops) throws IOException {
        Files.writeString(pack.resolve("territory.yml"), "id: essai\nname: Essai\nepcis:\n  - siren: \"200000001\"\n");
        Files.writeString(
                pack.resolve("communes.csv"), "code,name,postcodes,epci,population\n00001,Ici,00100,200000001,10\n");
        Files.writeString(pack.resolve(Seeds.FILE), stops);
        return Territory.open(pack.toString());
    }
}
