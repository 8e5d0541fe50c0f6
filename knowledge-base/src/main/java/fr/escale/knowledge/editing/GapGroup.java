package fr.escale.knowledge.editing;

import fr.escale.knowledge.editing.Gaps.Gap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Gaps that ask for the same thing, as far as letters tell.
 *
 * @param gaps the newest first; at least one
 */
public record GapGroup(List<Gap> gaps) {
    /** How alike two questions are that ask for the same, from 0 to 1. */
    private static final double ALIKE = 0.4;

    public GapGroup {
        gaps = List.copyOf(gaps);
    }

    /** Groups of alike questions: those asked most often first, then the newest. */
    public static List<GapGroup> of(List<Gap> gaps) {
        var likeness = new Likeness(gaps.stream().map(Gap::question).toList());
        var groups = new ArrayList<List<Gap>>();
        for (Gap gap : gaps) {
            groups.stream()
                    .filter(group -> group.stream()
                            .anyMatch(other -> likeness.between(gap.question(), other.question()) >= ALIKE))
                    .findFirst()
                    .orElseGet(() -> begun(groups))
                    .add(gap);
        }
        return groups.stream()
                .map(group -> new GapGroup(group.stream()
                        .sorted(Comparator.comparing(Gap::at).reversed())
                        .toList()))
                .sorted(Comparator.comparing((GapGroup group) -> group.gaps().size())
                        .thenComparing(group -> group.gaps().getFirst().at())
                        .reversed())
                .toList();
    }

    private static List<Gap> begun(List<List<Gap>> groups) {
        var group = new ArrayList<Gap>();
        groups.add(group);
        return group;
    }

    /** How often it was asked in each language (BCP 47). */
    public Map<String, Long> languages() {
        return counted(Gap::language);
    }

    /** How often it was asked in each commune (INSEE code; empty where unknown). */
    public Map<String, Long> communes() {
        return counted(Gap::commune);
    }

    /** How many of them had an answer that did not help. */
    public long useless() {
        return gaps.stream().filter(gap -> gap.why() == Gaps.Why.USELESS).count();
    }

    private Map<String, Long> counted(Function<Gap, String> by) {
        return gaps.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()));
    }
}
