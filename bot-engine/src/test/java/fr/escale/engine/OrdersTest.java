package fr.escale.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.flow.Flows;
import fr.escale.flow.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class OrdersTest {
    private static final Sayings SAYINGS = new Sayings();

    @ParameterizedTest(name = "{1}: {0}")
    @CsvFileSource(resources = "/engine/orders.csv", delimiter = '|')
    void isHeardAsPeopleWriteItWhateverTheirLanguage(String text, Order order) {
        assertThat(SAYINGS.order(text)).contains(order);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/engine/no-orders.csv", delimiter = '|')
    void aQuestionThatHoldsAnOrdersWordStaysAQuestion(String text) {
        assertThat(SAYINGS.order(text)).isEmpty();
    }

    @Test
    void noSayingMeansTwoOrders() {
        Map<String, Order> meanings = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (Language language : Language.values()) {
            for (Order order : Order.values()) {
                for (String saying : Sayings.read(language).all(Sayings.name(order))) {
                    Order before = meanings.putIfAbsent(Plain.of(saying), order);
                    if (before != null && before != order && !Plain.wordless(saying)) {
                        twice.add(saying + ": " + before + ", " + order);
                    }
                }
            }
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void whatIsAnsweredByTheWayIsNoOrder() {
        List<String> both = Stream.of("yes", "no", "greeting", "thanks", "first", "second", "third", "last", "no order")
                .flatMap(kind ->
                        Stream.of(Language.values()).flatMap(language -> Sayings.read(language).all(kind).stream()))
                .filter(saying -> SAYINGS.order(saying).isPresent())
                .toList();
        assertThat(both).isEmpty();
    }

    @Test
    void noShippedFlowStartsWithAnOrder() {
        List<String> taken = Flows.shipped().all().stream()
                .flatMap(flow -> flow.starts().stream())
                .filter(words -> SAYINGS.order(words).isPresent())
                .toList();
        assertThat(taken).isEmpty();
    }

    @Test
    void everyLanguageHasSayingsForEverything() {
        for (Language language : Language.values()) {
            assertThat(Sayings.read(language).keys())
                    .containsExactlyInAnyOrderElementsOf(
                            Sayings.read(Language.FR).keys());
        }
    }
}
