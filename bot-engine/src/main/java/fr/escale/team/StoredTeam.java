package fr.escale.team;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;

/** The card in collection {@code team}, read at most once a second by each instance. */
final class StoredTeam implements Team {
    static final String COLLECTION = "team";
    static final String ID = "card";

    private final MongoOperations store;
    private final TeamCard unsaved;
    private final ZoneId zone;
    private final LoadingCache<String, TeamCard> cards;

    /** @param unsaved the card as long as nobody has saved one */
    StoredTeam(MongoOperations store, TeamCard unsaved, ZoneId zone, Ticker ticker) {
        this.store = store;
        this.unsaved = unsaved;
        this.zone = zone;
        this.cards = Caffeine.newBuilder()
                .expireAfterWrite(Duration.ofSeconds(1))
                .ticker(ticker)
                .build(this::read);
    }

    @Override
    public TeamCard card() {
        return cards.get(ID);
    }

    @Override
    public void save(TeamCard card) {
        var problems = TeamProblem.in(card);
        if (!problems.isEmpty()) throw new RefusedCardException(problems);
        store.save(CardDocument.of(card).append("_id", ID), COLLECTION);
        cards.invalidate(ID);
    }

    @Override
    public List<String> missing() {
        return Missing.on(card());
    }

    @Override
    public ZoneId zone() {
        return zone;
    }

    private TeamCard read(String id) {
        var found = store.findById(id, Document.class, COLLECTION);
        return found == null ? unsaved : CardDocument.read(found);
    }
}
