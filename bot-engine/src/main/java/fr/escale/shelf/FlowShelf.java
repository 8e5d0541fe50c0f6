package fr.escale.shelf;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import fr.escale.engine.Session.Place;
import fr.escale.flow.CarriedOver;
import fr.escale.flow.Flow;
import fr.escale.flow.FlowReader;
import fr.escale.flow.Flows;
import fr.escale.flow.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * The live flows in memory, changed for others at each publication, and every version a session may still stand in.
 * Every publication counts up one tiny document, which the other instances watch.
 */
final class FlowShelf implements Flows, Moves {
    private static final Logger LOG = LoggerFactory.getLogger(FlowShelf.class);
    private static final String PUBLICATIONS = "publications";
    private static final Query OF_FLOWS = Query.query(where("_id").is("flows"));

    private final MongoOperations store;
    private final Sheets sheets;
    private final Versions versions;
    private final Flows shipped;
    private volatile Edition edition;

    /** The shipped flows are taken in, and what is live counts from now on; each version is kept for who stands in it. */
    FlowShelf(MongoOperations store, Flows shipped, Map<String, Map<String, String>> talks) {
        this.store = store;
        this.sheets = new Sheets(store);
        this.versions = new Versions(store);
        this.shipped = shipped;
        shipped.all().parallelStream().forEach(versions::keep);
        new Shipment(sheets, shipped, talks).takeIn();
        this.edition = edition();
    }

    @Override
    public Optional<Flow> live(String id) {
        return Optional.ofNullable(edition.flows().get(id));
    }

    @Override
    public Optional<Flow> version(String id, String hash) {
        var now = live(id).filter(flow -> flow.hash().equals(hash));
        return now.isPresent() ? now : versions.find(id, hash);
    }

    @Override
    public List<Flow> all() {
        return edition.all();
    }

    @Override
    public Place moved(Place place) {
        return edition.moved(place);
    }

    /**
     * The flow that this text makes; empty while it has problems of its own. Shipped words are the shipped flow,
     * with its translations; of what editors have rewritten, the steps that say the same keep theirs, and the others
     * are said in French.
     */
    Optional<Flow> read(String id, String text) {
        return asShipped(id, text)
                .or(() -> FlowReader.read(Versions.file(id), text, carriedOver(id, text))
                        .flow());
    }

    private Map<Language, String> carriedOver(String id, String text) {
        return shipped.live(id).map(flow -> CarriedOver.from(flow, text)).orElse(Map.of());
    }

    private Optional<Flow> asShipped(String id, String text) {
        return shipped.live(id).filter(flow -> flow.text().equals(text));
    }

    /** Keeps a version for good: before anybody can stand in it. */
    void keep(Flow flow) {
        versions.keep(flow);
    }

    /** What is live has changed: here at once, on other instances within 2 s. */
    void announce() {
        store.upsert(OF_FLOWS, new Update().inc("number", 1L), PUBLICATIONS);
        refresh();
    }

    /** Takes up what another instance has published since. */
    synchronized void refresh() {
        if (number() != edition.number()) {
            edition = edition();
        }
    }

    /** Counted before the flows are read: what is published meanwhile is then taken up at the next look. */
    private Edition edition() {
        long number = number();
        List<Sheet> all = sheets.all();
        return Edition.of(number, all.stream().flatMap(this::live).toList(), all);
    }

    private long number() {
        @Nullable Document publications = store.findOne(OF_FLOWS, Document.class, PUBLICATIONS);
        return publications == null ? 0 : publications.getLong("number");
    }

    /** An upgrade may have brought other translations, and so another version of the same text: it is kept like any. */
    private Optional<Flow> rewritten(String id, String text) {
        Optional<Flow> flow = Versions.read(id, text, carriedOver(id, text));
        flow.ifPresent(versions::keep);
        return flow;
    }

    /** The language may have changed since it was published: then people meet the shipped flow until it is mended. */
    private Stream<Flow> live(Sheet sheet) {
        if (sheet.live() == null) {
            return Stream.empty();
        }
        String text = sheet.live().text();
        Optional<Flow> live = asShipped(sheet.id(), text).or(() -> rewritten(sheet.id(), text));
        if (live.isEmpty()) {
            LOG.warn("Flow {} can no longer be read; the shipped one is live if there is one.", sheet.id());
        }
        return live.or(() -> shipped.live(sheet.id())).stream();
    }
}
