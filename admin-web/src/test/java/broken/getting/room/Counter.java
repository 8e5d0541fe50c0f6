package broken.getting.room;

import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.web.bind.annotation.GetMapping;

/** A page that changes something because it was looked at. */
public class Counter {
    private final Visits visits;

    Counter(Visits visits) {
        this.visits = visits;
    }

    @GetMapping("/console/compteur")
    String show() {
        visits.count();
        return "counter";
    }

    interface Visits {
        void count();
    }

    record StoredVisits(MongoOperations store) implements Visits {
        @Override
        public void count() {
            Runnable write = () -> store.save(new Document("visit", true), "visits");
            write.run();
        }
    }
}
