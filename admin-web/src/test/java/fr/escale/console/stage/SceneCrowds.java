package fr.escale.console.stage;

import fr.escale.conversation.Crowds;
import fr.escale.engine.Session.Place;
import fr.escale.flow.Flow;
import fr.escale.flow.Flows;
import java.util.List;
import java.util.stream.Stream;

/** People stand in two flows, as they were when the scene began. */
public class SceneCrowds implements Crowds {
    private final List<Crowd> crowds;

    SceneCrowds(Flows flows) {
        this.crowds = Stream.of(
                        crowd(flows, "logement", "début", 12),
                        crowd(flows, "logement", "suite", 5),
                        crowd(flows, "rdv", "créneaux", 1))
                .toList();
    }

    @Override
    public List<Crowd> all() {
        return crowds;
    }

    @Override
    public List<Crowd> in(String flow) {
        return crowds.stream()
                .filter(crowd -> crowd.place().flow().equals(flow))
                .toList();
    }

    private static Crowd crowd(Flows flows, String flow, String step, long people) {
        String hash = flows.live(flow).map(Flow::hash).orElseThrow();
        return new Crowd(new Place(flow, hash, step), people);
    }
}
