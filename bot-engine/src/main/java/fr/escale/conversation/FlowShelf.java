package fr.escale.conversation;

import fr.escale.flow.Flow;
import fr.escale.flow.FlowReader;
import fr.escale.flow.Flows;
import fr.escale.flow.Language;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * The live flows, and every version a session may still stand in: kept by content, the French text and
 * its translations, so that an upgrade keeps it in every language.
 */
final class FlowShelf implements Flows {
    static final String COLLECTION = "flows";

    private final Documents kept;
    private final Flows live;
    private final Map<String, Optional<Flow>> versions = new ConcurrentHashMap<>();

    /** The shipped flows are live from now on; each version is kept for whoever stands in it. */
    FlowShelf(MongoOperations store, Flows shipped) {
        this.kept = new Documents(store, COLLECTION);
        this.live = shipped;
        shipped.all().forEach(this::keep);
    }

    @Override
    public Optional<Flow> live(String id) {
        return live.live(id);
    }

    @Override
    public Optional<Flow> version(String id, String hash) {
        var now = live(id).filter(flow -> flow.hash().equals(hash));
        return now.isPresent() ? now : versions.computeIfAbsent(hash, key -> kept(id, key));
    }

    @Override
    public List<Flow> all() {
        return live.all();
    }

    private void keep(Flow flow) {
        var translations = new Document();
        flow.translations().forEach((language, said) -> translations.append(language.code(), said.text()));
        var texts = new Document("flow", flow.id()).append("text", flow.text()).append("translations", translations);
        kept.upsert(new Document("_id", flow.hash()), new Document("$setOnInsert", texts));
    }

    private Optional<Flow> kept(String id, String hash) {
        return kept.find(hash)
                .flatMap(found -> FlowReader.read("flows/" + id + ".yml", found.getString("text"), translations(found))
                        .flow());
    }

    private static Map<Language, String> translations(Document found) {
        var texts = new EnumMap<Language, String>(Language.class);
        var kept = found.get("translations", new Document());
        Stream.of(Language.values())
                .filter(language -> kept.containsKey(language.code()))
                .forEach(language -> texts.put(language, kept.getString(language.code())));
        return texts;
    }
}
