package fr.escale.engine;

import fr.escale.flow.Flow;
import fr.escale.flow.Flows;
import fr.escale.flow.Language;
import java.util.List;
import java.util.Optional;

/** Flows as one language says them; in French, where they are not translated. */
record SpokenFlows(Flows flows, Language language) implements Flows {
    @Override
    public Optional<Flow> live(String id) {
        return flows.live(id).map(flow -> flow.in(language));
    }

    @Override
    public Optional<Flow> version(String id, String hash) {
        return flows.version(id, hash).map(flow -> flow.in(language));
    }

    @Override
    public List<Flow> all() {
        return flows.all().stream().map(flow -> flow.in(language)).toList();
    }
}
