package fr.escale.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;

/** The store takes nothing: neither a message nor its duplicate is acknowledged before the message is kept. */
final class Hold implements Storm {
    private final Strait strait;

    Hold(Strait strait) {
        this.strait = strait;
    }

    @Override
    public int rage(Harbour harbour) {
        var person = new Person(Person.Way.WHATSAPP, "33698765432");
        harbour.peers.know(person);
        strait.turn(Strait.Tide.HELD);
        var original = delivered(person, harbour.program().port);
        harbour.pause(Duration.ofMillis(500));
        var duplicate = delivered(person, harbour.program().port);
        harbour.pause(Duration.ofSeconds(2));
        assertThat(List.of(original, duplicate))
                .as("acknowledged before it is kept")
                .noneMatch(CompletableFuture::isDone);
        strait.turn(Strait.Tide.FLOWS);
        assertThat(List.of(original.join(), duplicate.join())).containsOnly(200);
        Awaitility.await().atMost(Harbour.PATIENCE).until(() -> person.figures().handled() == 1);
        harbour.crowd.write();
        harbour.awaitCalm();
        assertThat(person.figures().repeated()).isZero();
        return 0;
    }

    private static CompletableFuture<Integer> delivered(Person person, int port) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return Delivery.of(person, 0, port).statusCode();
                    } catch (IOException away) {
                        return 0;
                    } catch (InterruptedException stopped) {
                        Thread.currentThread().interrupt();
                        return 0;
                    }
                },
                work -> Thread.ofVirtual().start(work));
    }
}
