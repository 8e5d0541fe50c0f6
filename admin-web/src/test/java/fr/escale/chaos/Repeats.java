package fr.escale.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** All that WhatsApp has brought comes again, five times at once and shuffled, and once six days old: none is heard twice. */
final class Repeats implements Storm {
    private static final int TIMES = 5;

    @Override
    public int rage(Harbour harbour) {
        IntStream.range(0, harbour.crowd.people().size() * 2).forEach(i -> harbour.crowd.write());
        harbour.awaitCalm();
        var again = new ArrayList<Runnable>();
        var statuses = Collections.synchronizedList(new ArrayList<Integer>());
        for (var person : harbour.crowd.people()) {
            for (int n = 0;
                    person.way == Person.Way.WHATSAPP && n < person.figures().acknowledged();
                    n++) {
                int port = harbour.program().port;
                var redelivery = Delivery.request(person, n, port);
                var old = Delivery.old(person, n, port);
                again.addAll(Collections.nCopies(TIMES, () -> statuses.add(status(redelivery))));
                again.add(() -> statuses.add(status(old)));
            }
        }
        Collections.shuffle(again, harbour.random);
        all(again);
        assertThat(statuses)
                .as("answers to %d redeliveries", again.size())
                .hasSameSizeAs(again)
                .containsOnly(200);
        harbour.crowd.write();
        return 0;
    }

    private static int status(HttpRequest request) {
        try {
            return Delivery.send(request).statusCode();
        } catch (IOException away) {
            return 0;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private static void all(List<Runnable> work) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            work.forEach(one -> CompletableFuture.runAsync(one, threads));
        }
    }
}
