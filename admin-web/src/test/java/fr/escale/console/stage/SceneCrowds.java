package fr.escale.console.stage;

import fr.escale.conversation.Crowds;
import fr.escale.engine.Session.Place;
import fr.escale.flow.Flow;
import fr.escale.flow.Flows;
import java.util.List;

/** People stand in two flows, always in the version that is live. */
public class SceneCrowds implements Crowds {
    private final Flows flows;

    SceneCrowds(Flows flows) {
        this.flows = flows;
    }

    @Override
    public List<Crowd> all() {
        return List.of(crowd("logement", "début", 12), crowd("logement", "suite", 5), crowd("rdv", "créneaux", 1));
    }

    @Override
    public List<Crowd> in(String flow) {
        return all().stream().filter(crowd -> crowd.place().flow().equals(flow)).toList();
    }

    private Crowd crowd(String flow, String step, long people) {
        String hash = flows.live(flow).map(Flow::hash).orElseThrow();
        return new Crowd(new Place(flow, hash, step), people);
    }
}
