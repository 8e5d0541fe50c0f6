package fr.escale.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.escale.setting.WrongSettingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PacksTest {
    @TempDir
    Path directory;

    @BeforeEach
    void aPack() throws IOException {
        Files.writeString(directory.resolve("territory.yml"), """
                id: essai
                name: Pays d'essai
                department: "56"
                epcis:
                  - siren: "200067932"
                    name: Golfe
                """);
        communes("56260,Vannes,56000,200067932,55790");
    }

    private void communes(String line) throws IOException {
        Files.writeString(
                directory.resolve("communes.csv"), "# source\ncode,name,postcodes,epci,population\n" + line + "\n");
    }

    @ParameterizedTest
    @CsvSource({"pays-de-vannes,59,56", "nord-isere,22,38", "portes-du-sud,4,69"})
    void every_shipped_pack_opens_with_its_own_communes_only(String id, int communes, String department) {
        Territory territory = new Packs().open(id);

        assertThat(territory.id()).isEqualTo(id);
        assertThat(territory.communes())
                .hasSize(communes)
                .allMatch(each -> each.code().startsWith(department));
    }

    @Test
    void a_directory_is_a_pack_too() {
        Territory territory = new Packs().open(directory.toString());

        assertThat(territory.name()).isEqualTo("Pays d'essai");
        assertThat(territory.communes()).extracting(Commune::name).containsExactly("Vannes");
    }

    @Test
    void a_pack_may_hold_articles_and_partners_of_its_own() throws IOException {
        Path theme = Files.createDirectories(directory.resolve("articles/logement"));
        Files.writeString(theme.resolve("logement-ici.md"), "Ici.");
        partners("CCAS,tout,,56260,,,https://ccas.example/,une page");

        Territory territory = new Packs().open(directory.toString());

        assertThat(territory.articles())
                .containsExactly(new Territory.LocalFile("articles/logement/logement-ici.md", "Ici."));
        assertThat(territory.partners()).singleElement().satisfies(ccas -> {
            assertThat(ccas.phone()).isNull();
            assertThat(ccas.helpsWith("sante")).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            CCAS,tout,,Vannes,,,https://ccas.example/,page | an INSEE code
            CCAS,tout,,56260,,,ccas.example,page           | an https address
            CCAS,tout,,56260,,,https://ccas.example/,      | the source
            CCAS,tout                                      | 8 columns
            "CCAS,tout                                     | a quote that ends
            """)
    void a_broken_partner_is_named_with_its_file_and_number(String line, String expected) throws IOException {
        partners(line);

        assertThatThrownBy(() -> new Packs().open(directory.toString()))
                .isInstanceOf(WrongSettingException.class)
                .hasMessageContaining("partners.csv:3: expected " + expected);
    }

    private void partners(String line) throws IOException {
        Files.writeString(
                directory.resolve("partners.csv"),
                "# source\nname,for,themes,place,phone,email,url,source\n" + line + "\n");
    }

    @Test
    void an_unknown_territory_names_those_there_are() {
        assertThatThrownBy(() -> new Packs().open("pays-de-rennes"))
                .isInstanceOf(WrongSettingException.class)
                .hasMessage("ESCALE_TERRITORY: expected one of nord-isere, pays-de-vannes, portes-du-sud"
                        + " or a directory with a territory.yml, found \"pays-de-rennes\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5626,Vannes,56000,200067932,55790         | an INSEE code, found "5626"
            56260,Vannes,5600,200067932,55790         | postcodes of five digits, found "5600"
            56260,Vannes,56000,1,55790                | the SIREN of an EPCI of territory.yml, found "1"
            56260,Vannes,56000,200067932,beaucoup     | a population, found "beaucoup"
            56260,Vannes                              | 5 or 7 columns
            56260,Vannes,56000,200067932,5,nord,ouest | degrees, found "nord,ouest"
            """)
    void a_broken_line_is_named_with_its_file_and_number(String line, String expected) throws IOException {
        communes(line);

        assertThatThrownBy(() -> new Packs().open(directory.toString()))
                .isInstanceOf(WrongSettingException.class)
                .hasMessageContaining("communes.csv:3: expected " + expected);
    }

    @Test
    void a_broken_description_is_named_with_its_file_and_line() throws IOException {
        Files.writeString(directory.resolve("territory.yml"), "id: essai\nname: [\n");

        assertThatThrownBy(() -> new Packs().open(directory.toString()))
                .isInstanceOf(WrongSettingException.class)
                .hasMessageContaining("territory.yml:3:");
    }

    @Test
    void a_description_without_name_says_what_is_missing() throws IOException {
        Files.writeString(directory.resolve("territory.yml"), "id: essai\nepcis: []\n");

        assertThatThrownBy(() -> new Packs().open(directory.toString()))
                .hasMessageContaining("territory.yml:1: expected \"name\"");
    }
}
