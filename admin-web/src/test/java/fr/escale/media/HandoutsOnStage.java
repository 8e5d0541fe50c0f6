package fr.escale.media;

import fr.escale.store.Seal;
import org.springframework.data.mongodb.core.MongoOperations;

/** The real ones, for the stage, whose other media are scenes. */
public final class HandoutsOnStage {
    private HandoutsOnStage() {}

    public static Handouts open(MongoOperations store, Seal seal) {
        var shelf = new Shelf(store, seal);
        return new StoredHandouts(shelf, new Receiving(shelf, () -> Scan.NONE), seal, "");
    }
}
