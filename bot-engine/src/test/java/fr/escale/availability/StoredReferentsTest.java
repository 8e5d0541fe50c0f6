package fr.escale.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.benmanes.caffeine.cache.Ticker;
import fr.escale.store.EmbeddedStore;
import fr.escale.team.Team;
import fr.escale.team.TeamCard;
import fr.escale.team.TeamCard.Opening;
import fr.escale.territory.Point;
import fr.escale.territory.Territory;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

class StoredReferentsTest {
    private static final Territory VANNES = Territory.open("pays-de-vannes");
    private static final Limits LIMITS =
            new Limits(Duration.ZERO, Duration.ofMinutes(30), Duration.ofHours(2), 21, 50, 7);

    private static EmbeddedStore embedded;
    private static MongoOperations store;

    private final Referents referents = new StoredReferents(
            store, new FirstReferent(new Card(), Duration.ofMinutes(30), LIMITS), VANNES, Ticker.systemTicker());

    @BeforeAll
    static void open(@TempDir Path directory) {
        embedded = EmbeddedStore.open(directory);
        store = embedded.operations();
    }

    @AfterAll
    static void close() {
        embedded.close();
    }

    @BeforeEach
    void nobodySaved() {
        store.remove(new Query(), StoredReferents.COLLECTION);
    }

    @Test
    void areTheOneOnTheCardAsLongAsNobodyIsSaved() {
        var first = referents.responsible("");
        assertThat(first.name()).isEqualTo("Maëlle");
        assertThat(first.week())
                .containsExactly(new Stretch(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(12, 0), ""));
        assertThat(first.places()).extracting(Place::address).containsExactly("Le Phare");
        assertThat(referents.all()).containsExactly(first);
        assertThat(ReferentProblem.in(first)).isEmpty();
    }

    @Test
    void areReadAsTheyWereSaved() {
        var saved = full("r1", List.of());
        referents.save(saved);
        assertThat(referents.all()).containsExactly(saved);
        assertThat(referents.find("r1")).contains(saved);
    }

    @Test
    void answerForTheirCommunesAndTheFirstForAllOthers() {
        referents.save(full("r2", List.of("56184")));
        referents.save(full("r10", List.of("dep:35")));
        assertThat(referents.all()).extracting(Referent::id).containsExactly("r1", "r2", "r10");
        assertThat(referents.responsible("56184").id()).isEqualTo("r2");
        assertThat(referents.responsible("35238").id()).isEqualTo("r10");
        assertThat(referents.responsible("56260").id()).isEqualTo("r1");
        assertThat(referents.responsible("").id()).isEqualTo("r1");
    }

    @Test
    void leaveAndAreRememberedByTheirId() {
        referents.save(full("r2", List.of("56184")));
        assertThat(referents.remove("r2")).isTrue();
        assertThat(referents.remove("r2")).isFalse();
        assertThat(referents.remove("r1")).isFalse();
        assertThat(referents.all()).extracting(Referent::id).containsExactly("r1");
        assertThat(referents.everyId()).containsExactly("r1", "r2");
        referents.save(full("r2", List.of("56184")));
        assertThat(referents.find("r2")).isPresent();
    }

    @Test
    void areNotSavedWithProblems() {
        var wrong = full("r2", List.of());
        assertThatThrownBy(() -> referents.save(wrong))
                .isInstanceOfSatisfying(
                        RefusedReferentException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(ReferentProblem::field)
                                .containsExactly("communes"));
        assertThat(referents.find("r2")).isEmpty();
    }

    private static Referent full(String id, List<String> communes) {
        var day = LocalDate.of(2026, 12, 24);
        var hours = new SpecialDay.Hours(LocalTime.of(9, 0), LocalTime.of(10, 30), "cafe");
        var places = List.of(
                new Place("office", PlaceKind.OFFICE, "Au bureau", "1 rue du Port", "56260", new Point(47.65, -2.76)),
                new Place("cafe", PlaceKind.CAFE, "Au café", "", "", null));
        return new Referent(
                id,
                "Léa",
                communes,
                List.of(new Stretch(DayOfWeek.FRIDAY, LocalTime.of(14, 0), LocalTime.of(17, 30), "office")),
                List.of(new SpecialDay(day, List.of(hours), "veille de Noël")),
                List.of(new Absence(day.plusDays(2), day.plusDays(9), "r3", "congés")),
                places,
                List.of(new Subject("papers", "Mes papiers", Duration.ofMinutes(45))),
                new Limits(Duration.ofMinutes(5), Duration.ofMinutes(40), Duration.ofHours(24), 60, 8, 10));
    }

    private static final class Card implements Team {
        @Override
        public TeamCard card() {
            var hours = List.of(new Opening(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(12, 0)));
            return new TeamCard("Escale", "⛵", "#b4532a", "", "Maëlle", "", hours, "", "Le Phare", "", "", "", false);
        }

        @Override
        public void save(TeamCard card) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<String> missing() {
            return List.of();
        }

        @Override
        public ZoneId zone() {
            return ZoneId.of("Europe/Paris");
        }
    }
}
