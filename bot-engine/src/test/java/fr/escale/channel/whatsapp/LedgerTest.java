package fr.escale.channel.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.channel.whatsapp.WhatsApp.Tariff;
import fr.escale.conversation.Receipts.News;
import fr.escale.conversation.Receipts.Receipt;
import fr.escale.conversation.Urgency;
import fr.escale.store.EmbeddedStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    private EmbeddedStore store;
    private Ledger ledger;

    @BeforeEach
    void open(@TempDir Path directory) {
        store = EmbeddedStore.open(directory);
        ledger = at("2026-11-10T10:00:00Z");
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whatIsBilledIsCountedByCategoryAndPricedByWhatTheTeamPays() {
        ledger.count(List.of(billed("utility"), billed("service"), billed("utility")));
        ledger.count(List.of(billed("utility")));
        ledger.pay(new Tariff(Map.of("utility", 300), 0));

        var costs = ledger.costs(NOVEMBER);

        assertThat(costs.counts()).containsOnly(Map.entry("utility", 3), Map.entry("service", 1));
        assertThat(costs.spent()).isEqualTo(900);
        assertThat(costs.forecast()).as("a third of the month is over").isEqualTo(2_700);
    }

    @Test
    void aMonthIsTheTeamsOwn() {
        at("2026-11-30T23:30:00Z").count(List.of(billed("utility")));

        assertThat(ledger.costs(NOVEMBER).counts()).isEmpty();
        assertThat(ledger.costs(YearMonth.of(2026, 12)).counts()).containsEntry("utility", 1);
    }

    @Test
    void theCeilingHoldsBackOnlyWhatNobodyAskedFor() {
        ledger.pay(new Tariff(Map.of("utility", 300), 6));
        ledger.count(List.of(billed("utility")));
        assertThat(heldBack(ledger)).isEmpty();

        ledger.count(List.of(billed("utility")));

        assertThat(heldBack(at("2026-11-10T10:01:00Z")))
                .containsExactly(Urgency.NEWS, Urgency.REMINDER, Urgency.BROADCAST);
        assertThat(heldBack(at("2026-12-01T10:00:00Z"))).as("another month").isEmpty();
    }

    @Test
    void withoutACeilingOrWithoutPricesNothingIsHeldBack() {
        ledger.count(Collections.nCopies(1_000, billed("utility")));
        ledger.pay(new Tariff(Map.of("utility", 300), 0));
        assertThat(heldBack(ledger)).isEmpty();
        ledger.pay(new Tariff(Map.of(), 1));
        assertThat(heldBack(ledger)).isEmpty();
    }

    private Ledger at(String now) {
        var clock = Clock.fixed(Instant.parse(now), ZoneId.of("Europe/Paris"));
        return new Ledger(new AccountSheet(store.operations(), "123"), clock);
    }

    private static List<Urgency> heldBack(Ledger ledger) {
        return Stream.of(Urgency.values()).filter(ledger::holdsBack).toList();
    }

    private static Receipt billed(String category) {
        return new Receipt("talk#1", News.DELIVERED, "", category);
    }
}
