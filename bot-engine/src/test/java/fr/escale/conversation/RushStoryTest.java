package fr.escale.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.booking.Appointment;
import fr.escale.engine.Input;
import fr.escale.flow.Reply;
import fr.escale.person.Identity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two hundred people of three channels tap ten times at the same moment; each tap and each yes comes twice. */
class RushStoryTest extends WithVisits {
    private static final int PEOPLE = 200;
    private static final List<String> CHANNELS = List.of("tryit", "telegram", "whatsapp");
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** What one of them was told at last, and by which conversation. */
    private record Told(String conversation, List<Reply> words) {
        boolean says(String part) {
            return words.stream().anyMatch(reply -> reply.text().contains(part));
        }

        boolean offersOthers() {
            return words.stream()
                    .flatMap(reply -> reply.buttons().stream())
                    .anyMatch(button -> button.id().startsWith("slot:"));
        }
    }

    @Test
    void tenWinAndEverybodyElseIsOfferedAnotherTime() throws Exception {
        time().set(MONDAY);
        var wanted = Stream.of("2026-11-25", "2026-11-26")
                .flatMap(day ->
                        Stream.of("09:00", "10:00", "11:00", "14:00", "15:00").map(hour -> slot(day + "T" + hour)))
                .toList();
        var told = all(wanted);
        var winners = told.stream().filter(one -> one.says("C'est confirmé")).toList();
        assertThat(winners).hasSize(wanted.size());
        assertThat(taken())
                .extracting(Appointment::slot, Appointment::conversation)
                .hasSize(wanted.size())
                .doesNotHaveDuplicates();
        assertThat(taken()).extracting(Appointment::slot).containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(taken())
                .extracting(Appointment::conversation)
                .containsExactlyInAnyOrderElementsOf(
                        winners.stream().map(Told::conversation).toList());
        assertThat(told)
                .filteredOn(one -> !one.says("C'est confirmé"))
                .hasSize(PEOPLE - wanted.size())
                .allSatisfy(one -> assertThat(one.says("vient d'être pris")).isTrue())
                .allSatisfy(one -> assertThat(one.offersOthers()).isTrue());
    }

    private static List<Appointment> taken() {
        return diary().between(TODAY, TODAY.plusDays(4));
    }

    private static List<Told> all(List<String> wanted) throws Exception {
        var ready = new CountDownLatch(PEOPLE);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var people = IntStream.range(0, PEOPLE)
                    .<Callable<Told>>mapToObj(n -> () -> rush(n, wanted.get(n % wanted.size()), ready))
                    .toList();
            var told = new ArrayList<Told>();
            for (var one : threads.invokeAll(people)) told.add(one.get());
            return told;
        }
    }

    private static Told rush(int n, String slot, CountDownLatch ready) throws InterruptedException {
        hear(n, "hello", new Input.Text("bonjour"));
        ready.countDown();
        ready.await();
        var tapped = twice(n, "tap", new Input.Choice("slot:" + slot, ""));
        return tapped.says("Je te garde") ? twice(n, "yes", new Input.Choice("book:" + slot, "")) : tapped;
    }

    /** Once as two taps and once as the platform's own repeat; what was told to the first of them. */
    private static Told twice(int n, String what, Input input) {
        var told = hear(n, what, input);
        hear(n, what, input);
        hear(n, what + "-again", input);
        return told;
    }

    private static Told hear(int n, String what, Input input) {
        var channel = CHANNELS.get(n % CHANNELS.size());
        var message = new InboundMessage(new Identity(channel, channel, "rush" + n), n + what, time().instant(), input);
        var filed = house.the(Filing.class).file(message);
        var transcripts = house.the(Transcripts.class);
        assertThat(transcripts.awaitTurn(filed, PATIENCE)).isTrue();
        return new Told(
                filed.conversation(),
                transcripts.answersTo(filed.conversation(), filed.message()).stream()
                        .map(Line::content)
                        .toList());
    }
}
