package fr.escale.console.desk;

import fr.escale.console.InSight;
import fr.escale.conversation.Roll;
import fr.escale.conversation.Roll.Row;
import fr.escale.security.Sight;
import java.security.Principal;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The conversations somebody of the staff may see, as they ask for them. */
@Component
class Lists {
    private static final int CHOICES = 60;
    private final Roll roll;
    private final Sight sight;

    Lists(Roll roll, Sight sight) {
        this.roll = roll;
        this.sight = sight;
    }

    /** Which rows somebody may see. */
    private Predicate<Row> sees(Principal who) {
        return InSight.ofRows(sight.of(who));
    }

    /** Of which of these conversations somebody is told; also of those that are gone: an id alone tells of nobody. */
    List<String> told(Principal who, Collection<String> changed) {
        var sees = sees(who);
        return changed.stream()
                .filter(id -> roll.row(id).map(sees::test).orElse(true))
                .toList();
    }

    /** Whether somebody is still who they were when they came in. */
    boolean stands(Principal who) {
        return sight.stands(who);
    }

    /** All that fit, in the desk's order. */
    List<Row> rows(Filter filter, Principal who, ZoneId zone) {
        return fitting(filter, who, zone)
                .filter(row -> filter.tab().holds(row, who.getName()))
                .sorted(Tab.ORDER)
                .toList();
    }

    /** How many fit in each tab, in the tabs' order, and how many of them hold something unread. */
    Map<Tab, Count> counts(Filter filter, Principal who, ZoneId zone) {
        var fitting = fitting(filter, who, zone).toList();
        var counts = new EnumMap<Tab, Count>(Tab.class);
        for (var tab : Tab.values()) {
            counts.put(tab, Count.of(tab, fitting, who.getName()));
        }
        return counts;
    }

    /** @param unread conversations with words of the person's that nobody of the staff has seen */
    record Count(long rows, long unread) {
        private static Count of(Tab tab, List<Row> rows, String me) {
            var its = rows.stream().filter(row -> tab.holds(row, me)).toList();
            return new Count(
                    its.size(), its.stream().filter(row -> row.unread() > 0).count());
        }
    }

    /** What can be chosen to narrow the list: what there is, the most frequent first. */
    List<String> choices(Function<Row, Stream<String>> of, Principal who) {
        return roll
                .find("")
                .filter(sees(who))
                .flatMap(of)
                .filter(one -> !one.isEmpty())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(CHOICES)
                .map(Map.Entry::getKey)
                .toList();
    }

    boolean isWhole() {
        return roll.isWhole();
    }

    private Stream<Row> fitting(Filter filter, Principal who, ZoneId zone) {
        return roll.find(filter.words()).filter(sees(who)).filter(row -> filter.fits(row, zone));
    }
}
