package fr.escale.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.escale.booking.Bookings;
import fr.escale.booking.Search;
import fr.escale.engine.Input;
import fr.escale.knowledge.editing.Gaps;
import fr.escale.person.Stage;
import fr.escale.store.Seal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** EFFACER really erases: the whole store is read, unsealed, before and after. */
class ErasureStoryTest {
    private static final String SECRET = "mon histoire de navets violets introuvable";

    @TempDir
    Path directory;

    House house;

    @BeforeEach
    void open() {
        house = House.open(directory);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void nothingOfThePersonIsLeft() {
        house.hear("erased-person", SECRET);
        var id = conversation();
        var slot = house.the(Bookings.class)
                .free(Search.any(""), Instant.now(), null, 1)
                .getFirst();
        house.hear("erased-person", new Input.Choice("slot:" + slot.id(), "demain"));
        house.hear("erased-person", "oui");
        house.hear("erased-person", "je veux parler à un humain");
        var dossiers = house.the(Dossiers.class);
        dossiers.note(id, "lea@exemple.fr", "a parlé de navets bleus", "n1");
        dossiers.change(id, new Dossier.Change("Navette", "", "", "18-25", Stage.SPOTTED, List.of("navets roses")));
        assertThat(found("navets bleus")).isNotEmpty();
        assertThat(found("Navette")).isNotEmpty();
        assertThat(found("navets roses")).isNotEmpty();
        assertThat(found(SECRET)).isNotEmpty();
        assertThat(found("erased-person")).isNotEmpty();

        house.hear("erased-person", "EFFACER");
        assertThat(house.the(Transcripts.class).conversationOf(House.person("erased-person")))
                .isPresent();
        house.hear("erased-person", "oui");
        await().until(() -> house.the(Transcripts.class)
                .conversationOf(House.person("erased-person"))
                .isEmpty());
        await().untilAsserted(() -> assertThat(
                        house.store().getCollection(Wakes.COLLECTION).countDocuments())
                .isZero());

        assertThat(found(SECRET)).isEmpty();
        assertThat(found("navets bleus")).isEmpty();
        assertThat(found("Navette")).isEmpty();
        assertThat(found("navets roses")).isEmpty();
        assertThat(found("erased-person")).isEmpty();
        assertThat(found(id)).isEmpty();
        assertThat(house.the(Bookings.class)
                        .free(Search.any(""), Instant.now(), null, 1)
                        .getFirst()
                        .id())
                .isEqualTo(slot.id());
        assertThat(house.the(Gaps.class).newest(100))
                .noneMatch(gap -> gap.question().contains("navets"));
    }

    @Test
    void anythingButAClearYesKeepsEverything() {
        house.hear("erased-person", SECRET);
        house.hear("erased-person", "EFFACER");
        house.hear("erased-person", "euh attends");

        assertThat(found(SECRET)).isNotEmpty();
    }

    @Test
    void aLateRedeliveryDoesNotBringThePersonBack() {
        var again = new Input.Text(SECRET);
        house.file("erased-person", "late", again);
        house.hear("erased-person", "EFFACER");
        house.hear("erased-person", "oui");
        await().until(() -> house.the(Transcripts.class)
                .conversationOf(House.person("erased-person"))
                .isEmpty());

        assertThat(house.file("erased-person", "late", again).duplicate()).isTrue();

        assertThat(found(SECRET)).isEmpty();
        assertThat(found("navets bleus")).isEmpty();
        assertThat(found("Navette")).isEmpty();
        assertThat(found("navets roses")).isEmpty();
        assertThat(found("erased-person")).isEmpty();
    }

    @Test
    void whoWritesAgainIsANewPersonToUs() {
        house.hear("erased-person", SECRET);
        house.hear("erased-person", "EFFACER");
        house.hear("erased-person", "oui");
        var filed = house.hear("erased-person", "bonjour");

        assertThat(house.answerTo(filed)).isNotEmpty();
        assertThat(found(SECRET)).isEmpty();
    }

    private String conversation() {
        return house.the(Transcripts.class)
                .conversationOf(House.person("erased-person"))
                .orElseThrow();
    }

    /** Places in the store that hold this, sealed or not. */
    private List<String> found(String what) {
        return house.everything().stream()
                .filter(document -> !"keys".equals(document.getString("collection")))
                .filter(document -> unsealed(document).contains(what))
                .map(document -> document.getString("collection") + "/" + document.get("_id"))
                .toList();
    }

    private String unsealed(Document document) {
        var text = new StringBuilder(document.toString());
        open(document, document, text);
        return text.toString();
    }

    private void open(Object value, Document root, StringBuilder text) {
        switch (value) {
            case Document inner ->
                inner.forEach((field, held) -> {
                    if (held instanceof Binary sealed) {
                        text.append(house.the(Seal.class).open(sealed.getData(), place(root, inner, field)));
                    } else if (held != null) {
                        open(held, root, text);
                    }
                });
            case List<?> list -> list.forEach(held -> open(held, root, text));
            default -> {}
        }
    }

    /** Where each sealed value says it is kept. A value this test cannot open fails it. */
    private static String place(Document root, Document inner, String field) {
        var id = root.get("_id").toString();
        if (inner.containsKey("n")) {
            var line = "lines/" + id.split(":")[0] + "/" + inner.get("n");
            return field.equals("grasp") ? line + "/grasp" : line;
        }
        return switch (root.getString("collection")) {
            case "notes" -> "notes/" + id + "/" + (inner.containsKey("once") ? inner.get("once") : field);
            case "conversations", "gaps", "alerts", "devices", "pushkeys" ->
                root.getString("collection") + "/" + id + "/" + field;
            default -> root.getString("collection") + "/" + id;
        };
    }
}
