package fr.escale.duty;

import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Tells of every alert that was raised, changed or ended since it last looked, by whatever instance. */
final class AlertNews {
    private final AlertStore alerts;
    private final Consumer<Alerts.Changed> told;
    private Map<String, Long> known = Map.of();

    AlertNews(AlertStore alerts, Consumer<Alerts.Changed> told) {
        this.alerts = alerts;
        this.told = told;
    }

    void look() {
        var before = known;
        var open = alerts.revisions();
        known = open;
        Stream.concat(before.keySet().stream(), open.keySet().stream())
                .distinct()
                .filter(id -> !Objects.equals(before.get(id), open.get(id)))
                .forEach(id -> told.accept(new Alerts.Changed(id)));
    }
}
