package fr.escale.console.duty;

import fr.escale.conversation.Desk;
import fr.escale.conversation.Mode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How much there is to do now.
 *
 * @param waiting how many wait for a human
 * @param held how many each member of staff holds, by e-mail address
 */
record Load(long waiting, Map<String, Long> held) {
    static Load of(List<Desk.Entry> onTheDesk) {
        var held = onTheDesk.stream()
                .filter(entry -> entry.mode() == Mode.HUMAN && entry.holder() != null)
                .collect(Collectors.groupingBy(
                        entry -> Objects.requireNonNull(entry.holder()), TreeMap::new, Collectors.counting()));
        long waiting =
                onTheDesk.stream().filter(entry -> entry.mode() == Mode.WAITING).count();
        return new Load(waiting, held);
    }

    public long heldBy(String email) {
        return held.getOrDefault(email, 0L);
    }
}
