package fr.escale.booking;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import fr.escale.store.Seal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * The referents' days, one document each. A day is changed by one write that matches only the version that was read: who
 * comes too late reads again and decides again, so what a change asks for holds when it is written.
 */
final class Days implements Reading {
    static final String COLLECTION = "days";

    private final MongoOperations store;
    private final DayDocument documents;
    private final DueDays due;

    Days(MongoOperations store, Seal seal) {
        this.store = store;
        this.documents = new DayDocument(seal);
        this.due = new DueDays(store);
    }

    Day read(DayId id) {
        var found = store.findById(id.text(), Document.class, COLLECTION);
        return found == null ? Day.empty(id) : documents.read(found);
    }

    @Override
    public Map<DayId, Day> read(Collection<DayId> ids) {
        var names = ids.stream().map(DayId::text).distinct().toList();
        var days = new HashMap<DayId, Day>();
        if (names.isEmpty()) return days;
        store.find(Query.query(where("_id").in(names)), Document.class, COLLECTION).stream()
                .map(documents::read)
                .forEach(day -> days.put(day.id(), day));
        return days;
    }

    /** What stands under that slot and is to take place, or asked for. */
    Optional<Taken> planned(String slot) {
        return SlotId.parse(slot)
                .flatMap(id -> read(id.dayId()).find(slot))
                .filter(taken -> taken.standing().isPlanned());
    }

    /**
     * Changes a day in one conditional write, as often as somebody else is quicker.
     *
     * @param change gives the day as it shall be, empty when it must not be changed
     * @return the day as it is then; empty when it was not changed
     */
    Optional<Day> change(DayId id, Function<Day, Optional<Day>> change) {
        while (true) {
            var day = read(id);
            var wanted = change.apply(day);
            if (wanted.isEmpty() || wanted.get().equals(day)) return wanted;
            if (wanted.get().hasDue()) due.add(id);
            if (write(day, wanted.get())) return wanted;
        }
    }

    /** The days that may have something to tell. */
    DueDays due() {
        return due;
    }

    /**
     * Forgets that a day had something to tell, when it has not. The day is written once more, so that who has read it
     * before and adds something now must read it again, and names it anew.
     */
    void quiet(DueDays.Mark mark) {
        var day = read(mark.day());
        if (!day.hasDue() && write(day, day)) due.forget(mark);
    }

    private boolean write(Day read, Day wanted) {
        return read.version() == 0 && insert(wanted) || update(read, wanted);
    }

    private boolean insert(Day wanted) {
        try {
            store.insert(
                    documents.write(wanted).append("_id", wanted.id().text()).append("version", 1L), COLLECTION);
            return true;
        } catch (DuplicateKeyException there) {
            return false;
        }
    }

    /** A day that was written before there were versions has none. */
    private boolean update(Day read, Day wanted) {
        var same = where("_id").is(read.id().text()).and("version").is(read.version() == 0 ? null : read.version());
        var update = Update.fromDocument(
                new Document("$set", documents.write(wanted).append("version", read.version() + 1)));
        return store.updateFirst(Query.query(same), update, COLLECTION).getMatchedCount() == 1;
    }
}
