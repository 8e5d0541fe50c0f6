package fr.escale.conversation;

import fr.escale.flow.Flow;
import fr.escale.flow.FlowChecks;
import fr.escale.flow.FlowReader;
import fr.escale.flow.Flows;
import fr.escale.flow.Problem;
import fr.escale.flow.RefusedFlowsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.data.mongodb.core.MongoOperations;

/** The live flows, and every version a session may still stand in: kept by content, so that an upgrade keeps it. */
final class FlowShelf implements Flows {
    static final String COLLECTION = "flows";

    private final Documents kept;
    private final Map<String, Flow> live;
    private final Map<String, Optional<Flow>> versions = new ConcurrentHashMap<>();

    private FlowShelf(MongoOperations store, List<Flow> live) {
        this.kept = new Documents(store, COLLECTION);
        this.live = live.stream().collect(Collectors.toMap(Flow::id, Function.identity()));
    }

    /**
     * The shipped flows, live.
     *
     * @throws RefusedFlowsException with every problem, when one does not pass its checks
     */
    static FlowShelf shipped(MongoOperations store) {
        var flows = new ArrayList<Flow>();
        var problems = new ArrayList<Problem>();
        for (var file : files()) {
            var reading = FlowReader.read("flows/" + file.getFilename(), text(file));
            problems.addAll(reading.problems());
            reading.flow().ifPresent(flows::add);
        }
        if (problems.isEmpty()) {
            problems.addAll(FlowChecks.all(flows));
        }
        if (!problems.isEmpty()) {
            throw new RefusedFlowsException(problems);
        }
        var shelf = new FlowShelf(store, flows);
        flows.forEach(shelf::keep);
        return shelf;
    }

    @Override
    public Optional<Flow> live(String id) {
        return Optional.ofNullable(live.get(id));
    }

    @Override
    public Optional<Flow> version(String id, String hash) {
        var now = live(id).filter(flow -> flow.hash().equals(hash));
        return now.isPresent() ? now : versions.computeIfAbsent(hash, key -> kept(id, key));
    }

    @Override
    public List<Flow> all() {
        return List.copyOf(live.values());
    }

    private void keep(Flow flow) {
        var text = new Document("$setOnInsert", new Document("flow", flow.id()).append("text", flow.text()));
        kept.upsert(new Document("_id", flow.hash()), text);
    }

    private Optional<Flow> kept(String id, String hash) {
        return kept.find(hash)
                .flatMap(found -> FlowReader.read("flows/" + id + ".yml", found.getString("text"))
                        .flow());
    }

    private static List<Resource> files() {
        try {
            return List.of(new PathMatchingResourcePatternResolver().getResources("classpath*:flows/*.yml"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
