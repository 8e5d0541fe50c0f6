package fr.escale.console.desk;

import fr.escale.console.Since;
import fr.escale.conversation.Line;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** What was said on one day, under that day's name. */
record Day(LocalDate date, String name, List<Bubble> bubbles) {

    static List<Day> of(List<Line> lines, Taps taps, Understood understood, Instant now, ZoneId zone) {
        var today = now.atZone(zone).toLocalDate();
        return lines.stream()
                .collect(Collectors.groupingBy(
                        line -> line.at().atZone(zone).toLocalDate(), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(day -> new Day(
                        day.getKey(),
                        Since.day(day.getKey(), today),
                        day.getValue().stream()
                                .map(line -> Bubble.of(line, taps, understood, zone))
                                .toList()))
                .toList();
    }
}
