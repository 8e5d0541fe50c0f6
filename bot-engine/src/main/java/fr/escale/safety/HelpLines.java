package fr.escale.safety;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The numbers, and which of them stand in which order for whom. */
final class HelpLines {
    private static final int AGAIN = 3;
    private static final String CHILDREN = "enfance";
    private static final String WOMEN = "femmes";
    private static final String VICTIMS = "victimes";

    /** Here a minor is not first of all a child in danger, but somebody whose life is. */
    private static final Set<Danger> LIFE_FIRST =
            Set.of(Danger.EMERGENCY, Danger.SUICIDE, Danger.OVERDOSE, Danger.SELF_HARM, Danger.PSYCHOSIS);

    private final Map<String, HelpNumber> numbers;
    private final Map<Danger, List<String>> order;

    private HelpLines(Map<String, HelpNumber> numbers, Map<Danger, List<String>> order) {
        this.numbers = numbers;
        this.order = order;
    }

    /**
     * Which numbers, and when, comes from the French file: a translation holds words only.
     *
     * @param words how the lines are worded
     */
    static HelpLines of(Map<String, Object> french, Map<String, Object> words) {
        var order = new EnumMap<Danger, List<String>>(Danger.class);
        var dangers = DataFile.section(french, "dangers");
        for (var danger : Danger.values()) {
            order.put(danger, DataFile.texts(DataFile.section(dangers, danger.name()), "numbers"));
        }
        return new HelpLines(numbers(DataFile.section(french, "numbers"), DataFile.section(words, "numbers")), order);
    }

    private static Map<String, HelpNumber> numbers(Map<String, Object> section, Map<String, Object> words) {
        var numbers = new LinkedHashMap<String, HelpNumber>();
        for (var name : section.keySet()) {
            var number = DataFile.section(section, name);
            var line = String.valueOf(DataFile.section(words, name).get("line"));
            numbers.put(name, new HelpNumber(line, (Integer) number.getOrDefault("from", 0), (Integer)
                    number.getOrDefault("to", 24)));
        }
        return numbers;
    }

    /** The lines that answer at that hour, the one that fits best first. */
    List<String> lines(Plight plight, LocalTime paris) {
        return names(plight).stream()
                .map(name -> Objects.requireNonNull(numbers.get(name), name))
                .filter(number -> number.isOpen(paris))
                .map(HelpNumber::line)
                .toList();
    }

    /** The first of these lines, a way to write among them. */
    List<String> fewest(Plight plight, LocalTime paris) {
        var all = lines(plight, paris);
        var first = new ArrayList<>(all.subList(0, Math.min(AGAIN, all.size())));
        if (first.stream().noneMatch(HelpNumber::isWritten)) {
            all.stream().filter(HelpNumber::isWritten).findFirst().ifPresent(line -> first.set(AGAIN - 1, line));
        }
        return first;
    }

    private List<String> names(Plight plight) {
        var names = new ArrayList<>(Objects.requireNonNull(order.get(plight.danger())));
        if (plight.has(Sign.MINOR)) forMinor(plight.danger(), names);
        if (plight.has(Sign.MAN)) forMan(names);
        if (plight.has(Sign.CANNOT_SPEAK)) writingFirst(names);
        return names;
    }

    /** 119 first, also for who was thrown out tonight; last where a life comes first. */
    private static void forMinor(Danger danger, List<String> names) {
        names.remove(CHILDREN);
        names.add(LIFE_FIRST.contains(danger) ? names.size() : 0, CHILDREN);
    }

    /** 3919 is for women. */
    private static void forMan(List<String> names) {
        if (names.remove(WOMEN) && !names.contains(VICTIMS)) names.add(VICTIMS);
    }

    private void writingFirst(List<String> names) {
        var writing = names.stream()
                .filter(name -> HelpNumber.isWritten(
                        Objects.requireNonNull(numbers.get(name)).line()))
                .toList();
        names.removeAll(writing);
        names.addAll(0, writing);
    }
}
