package fr.escale.shelf;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import fr.escale.flow.Flow;
import fr.escale.flow.FlowReader;
import fr.escale.flow.Language;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Every version of every flow that was ever live, by the hash of its content, the French text and its translations:
 * somebody may still stand in it.
 */
final class Versions {
    static final String COLLECTION = "flows";

    private final MongoOperations store;
    private final Map<String, Flow> read = new ConcurrentHashMap<>();

    Versions(MongoOperations store) {
        this.store = store;
    }

    void keep(Flow flow) {
        Document translations = new Document();
        flow.translations().forEach((language, said) -> translations.append(language.code(), said.text()));
        var text = new Update()
                .setOnInsert("flow", flow.id())
                .setOnInsert("text", flow.text())
                .setOnInsert("translations", translations);
        store.upsert(Query.query(where("_id").is(flow.hash())), text, COLLECTION);
        read.put(flow.hash(), flow);
    }

    /** Only what was found is remembered: another instance may keep it in a moment. */
    Optional<Flow> find(String id, String hash) {
        Flow known = read.get(hash);
        if (known != null) {
            return Optional.of(known);
        }
        @Nullable Document kept = store.findById(hash, Document.class, COLLECTION);
        Optional<Flow> flow = kept == null ? Optional.empty() : read(id, kept);
        flow.ifPresent(found -> read.put(hash, found));
        return flow;
    }

    private static Optional<Flow> read(String id, Document kept) {
        Map<Language, String> translations = new EnumMap<>(Language.class);
        kept.get("translations", new Document())
                .forEach((code, said) ->
                        Language.known(code).ifPresent(language -> translations.put(language, String.valueOf(said))));
        return FlowReader.readAgain(file(id), kept.getString("text"), translations);
    }

    /** A flow that passed the checks of its day; that checks have become stricter since is no reason to end it. */
    static Optional<Flow> read(String id, String text, Map<Language, String> translations) {
        return FlowReader.readAgain(file(id), text, translations);
    }

    static String file(String id) {
        return id + ".yml";
    }
}
