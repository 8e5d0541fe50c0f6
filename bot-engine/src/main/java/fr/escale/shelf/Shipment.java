package fr.escale.shelf;

import fr.escale.flow.Flows;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Takes the shipped flows in at a start, and never over what editors have written. */
final class Shipment {
    private final Sheets sheets;
    private final Flows shipped;
    private final Map<String, Map<String, String>> talks;

    /** @param talks the shipped talks: by flow, name to text */
    Shipment(Sheets sheets, Flows shipped, Map<String, Map<String, String>> talks) {
        this.sheets = sheets;
        this.shipped = shipped;
        this.talks = talks;
    }

    void takeIn() {
        shipped.all().parallelStream().forEach(flow -> {
            Script script = new Script(flow.text(), talks.getOrDefault(flow.id(), Map.of()));
            // a write refused means that another instance takes in the same shipment
            next(script, flow.hash(), sheets.find(flow.id()).orElse(Sheet.unknown(flow.id())))
                    .ifPresent(sheets::keep);
        });
    }

    /**
     * What becomes of a sheet when this version of its flow is shipped; empty when it stays as it is.
     *
     * <p>New, or live as shipped before: the new version goes live. Changed by editors: it arrives as a draft. Where a
     * draft of theirs lies already, it waits for a start that finds none. Talks that editors wrote or changed stay.
     */
    static Optional<Sheet> next(Script shipped, String hash, Sheet known) {
        Script before = known.shipped();
        if (shipped.equals(before)) {
            return Optional.empty();
        }
        if (known.revision() == 0) {
            return Optional.of(known.takingOver(shipped, shipped, known.moves()));
        }
        Script mine = known.live();
        if (mine != null && before != null && mine.text().equals(before.text())) {
            Script live = new Script(shipped.text(), talks(shipped, before, mine));
            return Optional.of(known.takingOver(live, shipped, Publishing.without(known.moves(), hash)));
        }
        if (before != null && shipped.text().equals(before.text())) {
            return Optional.of(known.knowing(shipped));
        }
        boolean waits = known.draft() != null && !known.arrived();
        return waits ? Optional.empty() : Optional.of(known.receiving(arriving(shipped, before, mine), shipped));
    }

    private static Script arriving(Script shipped, @Nullable Script before, @Nullable Script mine) {
        Script base = before == null ? new Script("", Map.of()) : before;
        return mine == null ? shipped : new Script(shipped.text(), talks(shipped, base, mine));
    }

    private static SortedMap<String, String> talks(Script shipped, Script before, Script mine) {
        SortedMap<String, String> talks = new TreeMap<>(shipped.talks());
        mine.talks().forEach((name, text) -> {
            if (!text.equals(before.talks().get(name))) {
                talks.put(name, text);
            }
        });
        return talks;
    }
}
