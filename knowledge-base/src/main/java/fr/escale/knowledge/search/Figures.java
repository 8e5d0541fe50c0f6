package fr.escale.knowledge.search;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How well questions were answered. Shares are 0 to 1 and concern the questions that have an answer; null where there
 * was none to measure on.
 *
 * @param questions how many were asked
 * @param top1 share whose first hit was right
 * @param mrr10 mean of 1/rank of the first right hit among ten
 * @param recall3 share with a right hit among the first three
 * @param abstainAuroc how well confidence tells questions with an answer from those without: 0.5 is chance; null unless
 *     there are both
 * @param p50Ms half of the questions took at most this, in milliseconds
 * @param p99Ms 99 % of the questions took at most this, in milliseconds
 * @param articles how many entries there were
 * @param heapMb heap in use after all was asked, in megabytes
 */
public record Figures(
        int questions,
        @Nullable Double top1,
        @Nullable Double mrr10,
        @Nullable Double recall3,
        @Nullable Double abstainAuroc,
        @Nullable Double p50Ms,
        @Nullable Double p99Ms,
        int articles,
        double heapMb) {

    /** One line of JSON, three decimals, {@code null} for what could not be measured. */
    public String json() {
        return "{\"questions\":%d,\"top1\":%s,\"mrr10\":%s,\"recall3\":%s,\"abstainAuroc\":%s,\"p50Ms\":%s,\"p99Ms\":%s,\"articles\":%d,\"heapMb\":%s}"
                .formatted(
                        questions,
                        number(top1),
                        number(mrr10),
                        number(recall3),
                        number(abstainAuroc),
                        number(p50Ms),
                        number(p99Ms),
                        articles,
                        number(heapMb));
    }

    private static String number(@Nullable Double value) {
        return value == null ? "null" : String.format(Locale.ROOT, "%.3f", value);
    }
}
