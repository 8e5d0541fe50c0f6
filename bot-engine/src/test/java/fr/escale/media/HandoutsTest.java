package fr.escale.media;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.media.Handouts.Taken;
import fr.escale.media.Handouts.Why;
import fr.escale.store.EmbeddedStore;
import fr.escale.store.Seal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that staff send, over the real store. */
class HandoutsTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static EmbeddedStore store;

    private final Seal seal = Seal.ofRandomKey();
    private final Shelf shelf = new Shelf(store.operations(), seal);
    private Scan.Scanner scanner = () -> Scan.NONE;

    @BeforeAll
    static void open(@TempDir Path directory) {
        store = EmbeddedStore.open(directory);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @AfterEach
    void forget() {
        store.operations().dropCollection(Shelf.COLLECTION);
        store.operations().dropCollection(Shelf.PIECES);
    }

    @Test
    void whatIsTakenIsSealedAndOpensAtItsAddressOnly() {
        byte[] picture = png(3 * Shelf.PIECE);
        var kept = kept(picture);

        assertThat(kept.url()).startsWith("https://escale.example/fichiers/").endsWith(".png");
        assertThat(handouts().content(kept.url())).hasValue(picture);
        assertThat(handouts().find(kept.url()).orElseThrow().conversation()).isEqualTo("c1");
        assertThat(shelf.kept("c1")).as("what the person sent").isEmpty();
        assertThat(store.operations().findAll(Document.class, Shelf.PIECES))
                .hasSize(3)
                .noneMatch(piece -> piece.toJson().contains("iVBORw0KGgo"));
        var other = kept.url().replace(".png", "A.png");
        assertThat(handouts().content(other)).isEmpty();
        assertThat(handouts().content("https://escale.example/calendar/rdv/x.ics"))
                .isEmpty();
        assertThat(new StoredHandouts(shelf, new Receiving(shelf, scanner), Seal.ofRandomKey(), "").content(kept.url()))
                .isEmpty();
    }

    @Test
    void erasedWithItsConversationNothingIsThereAnyMore() {
        var kept = kept(png(Shelf.PIECE));
        shelf.erase("c1");
        assertThat(handouts().content(kept.url())).isEmpty();
        assertThat(store.operations().findAll(Document.class, Shelf.PIECES)).isEmpty();
    }

    @Test
    void takenAgainItIsTheSameFileAndAnotherIsAnother() {
        var kept = kept(png(100));
        var again = kept(png(100));
        byte[] pdf = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
        var other = (Taken.Kept) take("x.pdf", pdf);
        handouts().remove(kept.url());
        assertThat(handouts().content(again.url())).isEmpty();
        assertThat(other.type()).isEqualTo(FileType.PDF);
        assertThat(handouts().content(other.url())).hasValue(pdf);
    }

    @Test
    void whatMessengersDoNotShowOrNobodyNeedsIsRefusedAndLeavesNothing() {
        assertThat(refusal(new byte[0])).isEqualTo(Why.EMPTY);
        assertThat(refusal("<svg onload=alert(1)>".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(Why.UNKNOWN);
        assertThat(refusal("OggS and a voice".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(Why.UNKNOWN);
        assertThat(refusal(png((int) Handouts.MOST_OF_A_PICTURE + 1))).isEqualTo(Why.TOO_LARGE);
        scanner = Infected::new;
        assertThat(refusal(png(100))).isEqualTo(Why.INFECTED);
        assertThat(store.operations().findAll(Document.class, Shelf.PIECES)).isEmpty();
        assertThat(store.operations().findAll(Document.class, Shelf.COLLECTION)).isEmpty();
    }

    @Test
    void whatBreaksOffCanBeSentAgain() {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("cut");
            }
        };
        assertThat(handouts().take("c1", "o1", "photo.png", broken, NOW)).isEqualTo(new Taken.Refused(Why.BROKEN));
        assertThat(handouts().content(kept(png(100)).url())).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "affiche.pdf, affiche.png",
        "C:\\Users\\lea\\Mon plan.PNG, Mon plan.png",
        "../../etc/passwd, passwd.png",
        "exe\u202Egnp.exe, exegnp.png",
        "'', photo.png",
        "'   .png', photo.png"
    })
    void aNameSaysWhatItIsAndHidesNothing(String given, String shown) {
        assertThat(FileName.of(given, FileType.PNG)).isEqualTo(shown);
    }

    private Taken.Kept kept(byte[] content) {
        return (Taken.Kept) take("photo.png", content);
    }

    private Why refusal(byte[] content) {
        return ((Taken.Refused)
                        handouts().take("c1", "r" + content.length, "x", new ByteArrayInputStream(content), NOW))
                .why();
    }

    private Taken take(String name, byte[] content) {
        return handouts().take("c1", "o1", name, new ByteArrayInputStream(content), NOW);
    }

    private Handouts handouts() {
        return new StoredHandouts(shelf, new Receiving(shelf, scanner), seal, "https://escale.example");
    }

    private static byte[] png(int length) {
        byte[] head = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A};
        return Arrays.copyOf(head, length);
    }

    private static final class Infected implements Scan {
        @Override
        public void take(byte[] piece) {}

        @Override
        public boolean isClean() {
            return false;
        }

        @Override
        public void close() {}
    }
}
