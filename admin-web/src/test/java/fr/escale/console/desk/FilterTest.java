package fr.escale.console.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.conversation.Mode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.UriComponentsBuilder;

class FilterTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Map<String, String> ALL = Map.of(
            "tab", "mine",
            "q", "inès & co + {moi}",
            "tag", "à 50 %",
            "commune", "Saint-Avé",
            "theme", "logement",
            "from", "2026-11-01",
            "to", "2026-11-30",
            "page", "3");

    @Test
    void whatIsAskedForStandsInTheAddressAndComesBackTheSame() {
        var filter = Filter.of(ALL);

        assertThat(Filter.of(parameters(filter.link()))).isEqualTo(filter);
    }

    @Test
    void theFirstPageOfThoseWhoWaitHasThePlainAddress() {
        assertThat(Filter.of(Map.of()).link()).isEqualTo("/console/desk");
    }

    @Test
    void whatCannotBeUnderstoodWasNotAskedFor() {
        var filter = Filter.of(Map.of("tab", "rien", "from", "hier", "to", "2026-02-30", "page", "-4"));

        assertThat(filter).isEqualTo(Filter.of(Map.of()));
    }

    @Test
    void anotherTabBeginsAtItsFirstPageAndKeepsTheRest() {
        var link = parameters(Filter.of(ALL).on(Tab.DONE).link());

        assertThat(link)
                .containsEntry("tab", "done")
                .containsEntry("tag", "à 50 %")
                .doesNotContainKey("page");
    }

    @Test
    void everyChipTakesBackItsOwnPartOnly() {
        var filter = Filter.of(ALL);

        assertThat(filter.chips()).hasSize(6).allSatisfy(chip -> {
            var left = parameters(chip.without());
            assertThat(Filter.of(left).chips())
                    .hasSize(5)
                    .extracting(Filter.Chip::label)
                    .doesNotContain(chip.label());
        });
        assertThat(filter.plain().chips()).isEmpty();
        assertThat(filter.plain().isNarrow()).isFalse();
    }

    @Test
    void aDayIsTheTeamsDay() {
        // half past midnight in Paris on the 2nd
        var row = TestRow.heard("2026-11-01T23:30:00Z");

        assertThat(Filter.of(Map.of("from", "2026-11-02", "to", "2026-11-02")).fits(row, PARIS))
                .isTrue();
        assertThat(Filter.of(Map.of("to", "2026-11-01")).fits(row, PARIS)).isFalse();
        assertThat(Filter.of(Map.of("from", "2026-11-03")).fits(row, PARIS)).isFalse();
    }

    @Test
    void aRowFitsOnlyWhenEveryPartDoes() {
        var row = TestRow.of(Mode.BOT)
                .place("Vannes")
                .theme("logement")
                .tags(List.of("CEJ", "À rappeler"))
                .row();

        assertThat(Filter.of(Map.of("commune", "Vannes", "theme", "logement", "tag", "CEJ"))
                        .fits(row, PARIS))
                .isTrue();
        assertThat(Filter.of(Map.of("commune", "Séné")).fits(row, PARIS)).isFalse();
        assertThat(Filter.of(Map.of("theme", "sante")).fits(row, PARIS)).isFalse();
        assertThat(Filter.of(Map.of("tag", "rappeler")).fits(row, PARIS)).isFalse();
    }

    private static Map<String, String> parameters(String link) {
        var query = UriComponentsBuilder.fromUriString(link).build(true).getQuery();
        return query == null
                ? Map.of()
                : Arrays.stream(query.split("&", -1))
                        .map(one -> one.split("=", 2))
                        .collect(Collectors.toMap(
                                one -> one[0], one -> URLDecoder.decode(one[1], StandardCharsets.UTF_8)));
    }
}
