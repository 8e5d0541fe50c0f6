package fr.escale.console.desk;

import static fr.escale.speech.Speech.say;

import fr.escale.booking.Standing;
import fr.escale.console.desk.Bubble.Wish;
import fr.escale.conversation.Dossier;
import fr.escale.conversation.Line;
import fr.escale.conversation.Line.Author;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which buttons of a talk were tapped, and which of these taps wait for the one who holds it. */
final class Taps {
    private static final String SLOT = "slot:";
    private static final String STOP = "stop:";

    private final Map<String, Set<String>> tapped = new HashMap<>();
    private final @Nullable Instant held;
    private final Set<String> noted;

    /** @param held since when the reader holds the conversation; null when they do not */
    private Taps(@Nullable Instant held, Set<String> noted) {
        this.held = held;
        this.noted = noted;
    }

    static Taps in(List<Line> lines, @Nullable Instant held, Dossier known) {
        var taps = new Taps(held, noted(known));
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).grasp().tapped().isEmpty()) {
                taps.find(lines.subList(0, i), lines.get(i).grasp().tapped());
            }
        }
        return taps;
    }

    private static Set<String> noted(Dossier known) {
        var slots = known.appointments().stream()
                .filter(one -> one.standing() == Standing.BOOKED || one.isAsked())
                .map(one -> SLOT + one.slot());
        var stops = known.stops().stream().map(stop -> STOP + stop.id());
        return Stream.concat(slots, stops).collect(Collectors.toSet());
    }

    /** The last message that showed it is the one it was tapped on. */
    private void find(List<Line> before, String button) {
        before.reversed().stream()
                .filter(line -> shows(line, button))
                .findFirst()
                .ifPresent(line ->
                        tapped.computeIfAbsent(line.id(), _ -> new HashSet<>()).add(button));
    }

    private static boolean shows(Line line, String button) {
        var list = line.content().list();
        return line.author() != Author.PERSON
                && (line.content().buttons().stream()
                                .anyMatch(shown -> shown.id().equals(button))
                        || list != null
                                && list.rows().stream().anyMatch(row -> row.id().equals(button)));
    }

    Set<String> on(Line line) {
        return tapped.getOrDefault(line.id(), Set.of());
    }

    /** The bot keeps silent while somebody holds the conversation: what was tapped since is theirs to do. */
    @Nullable
    Wish wish(Line line) {
        var button = line.grasp().tapped();
        if (held == null || line.at().isBefore(held)) {
            return null;
        }
        if (button.startsWith(SLOT)) {
            return new Wish(say("Noter ce rendez-vous"), noted.contains(button));
        }
        return button.startsWith(STOP) ? new Wish(say("Noter sa venue"), noted.contains(button)) : null;
    }
}
