package fr.escale.channel.whatsapp;

import fr.escale.channel.whatsapp.WhatsApp.Costs;
import fr.escale.channel.whatsapp.WhatsApp.Tariff;
import fr.escale.conversation.Receipts.Receipt;
import fr.escale.conversation.Urgency;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** Counts what Meta bills, month by month, and prices it by what the team says it pays. */
final class Ledger {
    private static final Logger log = LoggerFactory.getLogger(Ledger.class);
    private static final Duration FRESH = Duration.ofSeconds(30);

    private final AccountSheet sheet;
    private final Clock clock;
    private boolean isFull;
    private Instant looked = Instant.EPOCH;

    /** @param clock in the zone whose months count */
    Ledger(AccountSheet sheet, Clock clock) {
        this.sheet = sheet;
        this.clock = clock;
    }

    /** One write for all of them. They are marked as billed by now: if this write is cut off, so many are missing. */
    void count(Collection<Receipt> billed) {
        if (billed.isEmpty()) {
            return;
        }
        var counts = new Document();
        billed.forEach(one -> counts.merge(field(month(), one.category()), 1, (a, b) -> (Integer) a + (Integer) b));
        try {
            sheet.add(counts);
        } catch (DataAccessException storeDown) {
            log.warn(
                    "{} billed messages were not counted ({})",
                    billed.size(),
                    storeDown.getClass().getSimpleName());
        }
    }

    /** Whether the team's ceiling holds it back: never what a human wrote, what helps in distress, or an answer. */
    boolean holdsBack(Urgency urgency) {
        return urgency.compareTo(Urgency.REPLY) > 0 && isFull();
    }

    /** Read at most every half minute. */
    private synchronized boolean isFull() {
        var now = clock.instant();
        if (looked.plus(FRESH).isBefore(now)) {
            var costs = costs(month());
            int ceiling = costs.tariff().ceiling();
            isFull = ceiling > 0 && costs.spent() >= ceiling * 100L;
            looked = now;
        }
        return isFull;
    }

    Costs costs(YearMonth month) {
        var found = sheet.read().orElseGet(Document::new);
        var counts = numbers(found.get("billed", new Document()).get(month.toString(), new Document()));
        var tariff = tariff(found);
        long spent = counts.entrySet().stream()
                .mapToLong(count -> (long) count.getValue() * tariff.cents().getOrDefault(count.getKey(), 0))
                .sum();
        return new Costs(month, counts, spent, forecast(month, spent), tariff);
    }

    synchronized void pay(Tariff tariff) {
        sheet.set(
                "tariff",
                new Document("cents", new Document(new HashMap<>(tariff.cents()))).append("ceiling", tariff.ceiling()));
        looked = Instant.EPOCH;
    }

    private long forecast(YearMonth month, long spent) {
        var today = LocalDate.now(clock);
        return month.equals(YearMonth.from(today)) ? spent * month.lengthOfMonth() / today.getDayOfMonth() : spent;
    }

    private YearMonth month() {
        return YearMonth.now(clock);
    }

    private static Tariff tariff(Document found) {
        var kept = found.get("tariff", new Document());
        return new Tariff(numbers(kept.get("cents", new Document())), kept.getInteger("ceiling", 0));
    }

    private static Map<String, Integer> numbers(Document counts) {
        var numbers = new HashMap<String, Integer>();
        counts.forEach((name, count) -> numbers.put(name, ((Number) count).intValue()));
        return numbers;
    }

    private static String field(YearMonth month, String category) {
        return "billed." + month + "." + category;
    }
}
