package fr.escale.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.escale.media.Media.Expected;
import fr.escale.media.Media.Standing;
import fr.escale.store.EmbeddedStore;
import fr.escale.store.Seal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files on their way to us, over the real store, with a clock that is moved by hand. */
class ErrandsTest {
    private static final String LEA = "lea@exemple.fr";
    private static EmbeddedStore store;

    private final Shelf shelf = new Shelf(store.operations(), Seal.ofRandomKey());
    private final Jobs jobs = new Jobs(store.operations(), Seal.ofRandomKey());
    private final Media media = new StoredMedia(shelf, jobs, 30);
    private final Platform platform = new Platform();
    private final List<String> heard = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private final Listener listener = new People();
    private boolean hadTheirTurn = true;
    private Instant now = Instant.parse("2026-11-23T10:00:00Z");
    private Scan.Scanner scanner = () -> Scan.NONE;
    private Transcription transcription = Transcription.NONE;

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
        List.of(Shelf.COLLECTION, Shelf.PIECES, Jobs.COLLECTION)
                .forEach(name -> store.operations().dropCollection(name));
    }

    @Test
    void aFileOfManyPiecesIsKeptSealedAndOpensAsItWas() throws IOException {
        platform.content = ogg(3 * Shelf.PIECE + 7);
        expect("m1");

        run();

        assertThat(media.standing("c1", "m1")).contains(new Standing.Kept(FileType.OGG, platform.content.length, null));
        assertThat(media.content("c1", "m1").readAllBytes()).isEqualTo(platform.content);
        assertThat(pieces()).hasSize(4).noneMatch(piece -> piece.toJson().contains("T2dnUw"));
        assertThat(jobs.due(now.plus(Duration.ofDays(2)), 10)).isEmpty();
    }

    @Test
    void aFileThatFitsItsPiecesExactlyIsWhole() throws IOException {
        platform.content = ogg(2 * Shelf.PIECE);
        expect("m1");
        run();
        assertThat(media.content("c1", "m1").readAllBytes()).isEqualTo(platform.content);
    }

    @Test
    void anotherConversationDoesNotSeeIt() {
        expect("m1");
        run();
        assertThat(media.standing("c2", "m1")).isEmpty();
        assertThatThrownBy(() -> media.content("c2", "m1")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void piecesThatWereSwappedOrCutOffDoNotOpen() {
        platform.content = ogg(2 * Shelf.PIECE + 1);
        expect("m1");
        run();
        store.operations().execute(Shelf.PIECES, all -> all.deleteOne(new Document("_id", "m1:2")));
        store.operations()
                .execute(
                        Shelf.COLLECTION,
                        all -> all.updateOne(
                                new Document("_id", "m1"), new Document("$set", new Document("pieces", 2))));
        assertThatThrownBy(() -> media.content("c1", "m1").readAllBytes()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatFailsIsTriedAgainLaterEachTime() {
        platform.outages = 2;
        expect("m1");
        run();
        assertThat(media.standing("c1", "m1")).contains(new Standing.Awaited());
        assertThat(jobs.due(now, 10)).isEmpty();

        later(Duration.ofSeconds(5));
        run();
        later(Duration.ofSeconds(5));
        assertThat(jobs.due(now, 10)).isEmpty();
        later(Duration.ofSeconds(15));
        run();
        assertThat(media.standing("c1", "m1").orElseThrow()).isInstanceOf(Standing.Kept.class);
    }

    @Test
    void afterADayTheTeamIsToldThatItWillNotCome() {
        platform.outages = Integer.MAX_VALUE;
        expect("m1");
        run();
        later(Duration.ofHours(25));
        run();
        assertThat(media.standing("c1", "m1")).contains(new Standing.Refused(Refusal.LOST.why()));
    }

    @Test
    void whatThePlatformRefusesIsNotAskedForAgain() {
        platform.gone = true;
        expect("m1");
        run();
        assertThat(media.standing("c1", "m1")).contains(new Standing.Refused("disparu"));
        assertThat(jobs.due(now.plus(Duration.ofDays(2)), 10)).isEmpty();
    }

    @Test
    void whatIsTooLargeUnknownOrInfectedLeavesNothingBehind() {
        refuses("large", ogg((int) Media.MOST_BYTES + 1), Refusal.TOO_LARGE);
        refuses("page", "<html><script>".getBytes(StandardCharsets.US_ASCII), Refusal.UNKNOWN);
        refuses("nothing", new byte[0], Refusal.EMPTY);
        scanner = Virus::new;
        refuses("virus", ogg(100), Refusal.INFECTED);
    }

    @Test
    void whoeverSentWhatIsRefusedIsToldOnce() {
        platform.content = "PK docx".getBytes(StandardCharsets.US_ASCII);
        expect("m1");
        run();
        later(Duration.ofHours(1));
        run();
        assertThat(refused).containsExactly("c1 m1 UNKNOWN");
    }

    @Test
    void theyAreToldOnlyAfterTheirMessageHasHadItsTurn() {
        platform.content = "PK docx".getBytes(StandardCharsets.US_ASCII);
        hadTheirTurn = false;
        expect("m1");
        run();
        assertThat(refused).isEmpty();
        hadTheirTurn = true;
        later(Duration.ofSeconds(5));
        run();
        assertThat(refused).containsExactly("c1 m1 UNKNOWN");
        assertThat(jobs.due(now.plus(Duration.ofDays(2)), 10)).isEmpty();
    }

    @Test
    void ofWhatIsRefusedWhileItIsErasedNothingStays() {
        platform.content = "PK docx".getBytes(StandardCharsets.US_ASCII);
        platform.meanwhile = () -> media.erase("c1");
        hadTheirTurn = false;
        expect("m1");
        run();
        assertThat(media.standing("c1", "m1")).isEmpty();
    }

    @Test
    void whatIsKeptIsNamedByItsType() {
        expect("m1");
        run();
        platform.content = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
        later(Duration.ofMinutes(1));
        expect("m2");
        run();
        platform.content = "PK docx".getBytes(StandardCharsets.US_ASCII);
        expect("m3");
        run();
        assertThat(media.kept("c1")).containsExactly(FileType.OGG, FileType.PDF);
        assertThat(media.kept("c2")).isEmpty();
    }

    @Test
    void withoutItsScannerNothingIsKept() {
        scanner = () -> {
            throw new IOException("away");
        };
        expect("m1");
        run();
        assertThat(media.standing("c1", "m1")).contains(new Standing.Awaited());
    }

    @Test
    void erasedWhileItIsFetchedNothingOfItStays() {
        expect("m1");
        platform.meanwhile = () -> media.erase("c1");
        run();
        assertThat(media.standing("c1", "m1")).isEmpty();
        assertThat(pieces()).isEmpty();
    }

    @Test
    void ofTwoInstancesOneFetches() {
        expect("m1");
        var job = jobs.due(now, 10).getFirst();
        errands().run(job);
        errands().run(job);
        assertThat(platform.asked).isEqualTo(1);
    }

    @Test
    void aVoiceNoteIsWrittenDownWhereSomethingCan() {
        transcription = new Machine();
        expect("m1");
        run();
        assertThat(heard).isEmpty();
        run();
        assertThat(heard).containsExactly("c1 m1 je veux un rdv");
        assertThat(jobs.due(now.plus(Duration.ofDays(2)), 10)).isEmpty();
    }

    @Test
    void whoOpensItFirstIsNotedAndOldFilesGo() {
        expect("m1");
        run();
        media.seen("c1", "m1", LEA, now);
        media.seen("c1", "m1", "sami@exemple.fr", now);
        assertThat(media.standing("c1", "m1").orElseThrow())
                .isEqualTo(new Standing.Kept(FileType.OGG, platform.content.length, LEA));

        shelf.purge(now.plusSeconds(1));
        assertThat(media.standing("c1", "m1")).isEmpty();
        assertThat(pieces()).isEmpty();
    }

    private void refuses(String id, byte[] content, Refusal why) {
        platform.content = content;
        expect(id);
        run();
        assertThat(media.standing("c1", id)).contains(new Standing.Refused(why.why()));
        assertThat(pieces()).isEmpty();
    }

    private void expect(String id) {
        var enclosure = new Enclosure(Enclosure.Kind.VOICE, "handle-" + id, "");
        media.expect(new Expected(id, "c1", "telegram", "42", enclosure), now);
    }

    private void run() {
        jobs.due(now, 10).forEach(errands()::run);
    }

    private Errands errands() {
        return new Errands(
                jobs,
                shelf,
                new Receiving(shelf, scanner),
                List.of(platform),
                transcription,
                () -> listener,
                () -> now);
    }

    private void later(Duration time) {
        now = now.plus(time);
    }

    private static List<Document> pieces() {
        return store.operations().findAll(Document.class, Shelf.PIECES);
    }

    private static byte[] ogg(int bytes) {
        byte[] content = new byte[bytes];
        Arrays.fill(content, (byte) 'x');
        System.arraycopy("OggS".getBytes(StandardCharsets.US_ASCII), 0, content, 0, 4);
        return content;
    }

    private static final class Platform implements Source {
        byte[] content = ogg(1_000);
        int outages;
        int asked;
        boolean gone;
        Runnable meanwhile = () -> {};

        @Override
        public String channel() {
            return "telegram";
        }

        @Override
        public String account() {
            return "42";
        }

        @Override
        public InputStream open(String handle) throws IOException, GoneException {
            asked++;
            meanwhile.run();
            if (gone) {
                throw new GoneException("disparu");
            }
            if (asked <= outages) {
                throw new IOException("away");
            }
            return new ByteArrayInputStream(content);
        }
    }

    private final class People implements Listener {
        @Override
        public void heard(String conversation, String id, String words) {
            heard.add(conversation + " " + id + " " + words);
        }

        @Override
        public boolean refused(String conversation, String id, Refusal why) {
            if (hadTheirTurn) {
                refused.add(conversation + " " + id + " " + why);
            }
            return hadTheirTurn;
        }
    }

    private static final class Virus implements Scan {
        @Override
        public void take(byte[] piece) {
            assertThat(piece).isNotEmpty();
        }

        @Override
        public boolean isClean() {
            return false;
        }

        @Override
        public void close() {
            // nothing is open
        }
    }

    private static final class Machine implements Transcription {
        @Override
        public boolean isOn() {
            return true;
        }

        @Override
        public Optional<String> of(FileType type, byte[] voice) {
            assertThat(type).isEqualTo(FileType.OGG);
            return Optional.of("je veux un rdv");
        }
    }
}
