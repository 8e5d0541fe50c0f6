package fr.escale.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackTerritoryTest {
    private final Territory vannes = new Packs().open("pays-de-vannes");

    @Test
    void its_communes_come_by_population() {
        assertThat(vannes.name()).isEqualTo("Pays de Vannes");
        assertThat(vannes.communes()).hasSize(59);
        assertThat(vannes.communes()).extracting(Commune::name).startsWith("Vannes", "Saint-Avé", "Séné");
        assertThat(vannes.commune("56260")).get().extracting(Commune::name).isEqualTo("Vannes");
        assertThat(vannes.commune("75056")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Vannes              | Vannes
            vanne               | Vannes
            VANNES 56000        | Vannes
            56000               | Vannes
            56 000              | Vannes
            st avé              | Saint-Avé
            saint ave           | Saint-Avé
            jsui de st ave      | Saint-Avé
            j'habite à séné     | Séné
            sene                | Séné
            a sarzau            | Sarzeau
            theix               | Theix-Noyalo
            questember          | Questembert
            noyal muzillac      | Noyal-Muzillac
            noyal muzilac       | Noyal-Muzillac
            la roche bernard    | La Roche-Bernard
            muzillac 56190      | Muzillac
            """)
    void understands_a_commune_as_people_type_it(String typed, String meant) {
        assertThat(vannes.find(typed)).extracting(Commune::name).containsExactly(meant);
    }

    @Test
    void a_postcode_shared_with_a_commune_outside_means_that_one_too() {
        assertThat(vannes.find("56420")).extracting(Commune::name).contains("Plaudren", "Plumelec");
        assertThat(vannes.find("Plumelec 56420")).extracting(Commune::name).containsExactly("Plumelec");
        assertThat(vannes.find("56420 Plaudren")).extracting(Commune::name).containsExactly("Plaudren");
    }

    @Test
    void a_postcode_means_all_communes_that_have_it() {
        assertThat(vannes.find("56190"))
                .extracting(Commune::name)
                .startsWith("Muzillac")
                .contains("Ambon", "Billiers")
                .hasSizeGreaterThan(3);
    }

    @Test
    void several_equally_near_names_are_all_offered() {
        assertThat(vannes.find("arzan")).extracting(Commune::name).contains("Arzon", "Arzal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "🚐", "je cherche un bon plan pour dormir", "99999", "06 12 34 56 78", "saint"})
    void finds_nothing_where_no_commune_is_meant(String typed) {
        assertThat(vannes.find(typed)).isEmpty();
    }

    @Test
    void a_very_long_text_is_no_trouble() {
        assertThat(vannes.find("bla ".repeat(5_000))).isEmpty();
        assertThat(vannes.find("x".repeat(10_000))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Marseille            | 13055
            13001                | 13055
            j'habite à rennes    | 35238
            marseile             | 13055
            saint armel 35230    | 35250
            Lyon 3 69003         | 69123
            """)
    void knows_the_communes_of_all_of_france(String typed, String code) {
        assertThat(vannes.find(typed)).extracting(Commune::code).containsExactly(code);
        assertThat(vannes.commune(code)).isEmpty();
        assertThat(vannes.anywhere(code)).isPresent();
    }

    @Test
    void a_name_that_others_share_is_asked_for_ours_first() {
        assertThat(vannes.find("saint armel")).extracting(Commune::code).startsWith("56205", "35250");
        assertThat(vannes.find("Saint-Armel 56450")).extracting(Commune::code).containsExactly("56205");
        assertThat(vannes.find("Sainte-Colombe")).hasSize(10);
    }

    @Test
    void somebody_elsewhere_in_an_epci_or_a_region_is_in_it() {
        Territory lyon = new Packs().open("portes-du-sud");
        assertThat(lyon.isIn("69266", Set.of("200046977"))).isTrue();
        assertThat(lyon.isIn("35238", Set.of("reg:53"))).isTrue();
        assertThat(lyon.isIn("35238", Set.of("dep:56", "200046977"))).isFalse();
    }

    @Test
    void a_shared_place_means_the_nearest_communes_whose_centres_are_known() {
        assertThat(vannes.near(47.6582, -2.7608)).extracting(Commune::name).startsWith("Vannes");
        assertThat(vannes.near(47.6582, -2.7608)).hasSize(3);
        assertThat(vannes.near(48.85, 2.35)).isEmpty();
    }

    @Test
    void its_partners_are_what_the_pack_says() {
        assertThat(vannes.partners())
                .filteredOn(partner -> partner.helpsWith("mobilite"))
                .extracting(Partner::name)
                .contains("Kicéo", "CCAS de Vannes")
                .doesNotContain("Bureau information jeunesse de Vannes");
    }

    @Test
    void with_centres_the_nearest_is_found_unless_it_is_far_away() {
        var here = new Commune("00001", "Ici", List.of("00100"), "200000001");
        var there = new Commune("00002", "Là-bas", List.of("00200"), "200000001");
        var about = new PackFile.About("essai", "Essai", java.util.Set.of("200000001"));
        var territory = new PackTerritory(
                about,
                List.of(
                        new PackFile.Settled(here, 10, new Point(47.60, -2.70)),
                        new PackFile.Settled(there, 5, new Point(47.70, -2.70))),
                file -> java.util.Optional.empty(),
                List.of());

        assertThat(territory.nearest(47.68, -2.70)).contains(there);
        assertThat(territory.nearest(45.00, 4.80)).isEmpty();
        assertThat(territory.centre("00001")).contains(new Point(47.60, -2.70));
        assertThat(vannes.centre("75056")).isEmpty();
    }

    @Test
    void eleven_kilometres_are_a_tenth_of_a_degree_of_latitude() {
        assertThat(new Point(47.60, -2.70).kilometresTo(new Point(47.70, -2.70)))
                .isCloseTo(11.12, org.assertj.core.data.Offset.offset(0.01));
    }

    @Test
    void a_pack_may_hold_more_files() {
        assertThat(vannes.file("territory.yml")).get().asString().contains("Pays de Vannes");
        assertThat(vannes.file("nothing.yml")).isEmpty();
    }
}
