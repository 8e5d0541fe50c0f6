package fr.escale.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** The free ones among slots in an order: the days are read some at a time, as far as they are needed. */
final class FreeTimes {
    /** So many days are asked for at once. */
    private static final int AT_ONCE = 14;

    private static final String NOBODY = "";

    private final Reading store;
    private final Instant now;
    private final Map<DayId, Day> days = new HashMap<>();

    /** Slots of a day mostly come one after the other. */
    private Day last = Day.empty(new DayId(NOBODY, LocalDate.EPOCH));

    FreeTimes(Reading store, Instant now) {
        this.store = store;
        this.now = now;
    }

    List<Candidate> first(List<Known> slots, int most) {
        var free = new ArrayList<Candidate>();
        for (int i = 0; i < slots.size() && free.size() < most; i++) {
            var known = slots.get(i);
            if (known.isFree(day(slots, i), NOBODY, now)) free.add(known.candidate());
        }
        return free;
    }

    private Day day(List<Known> slots, int at) {
        var id = slots.get(at).candidate().day();
        if (last.id().equals(id)) return last;
        if (!days.containsKey(id)) read(slots, at);
        last = days.getOrDefault(id, Day.empty(id));
        return last;
    }

    private void read(List<Known> slots, int from) {
        var ids = new HashSet<DayId>();
        for (int i = from; i < slots.size() && ids.size() < AT_ONCE; i++) {
            var id = slots.get(i).candidate().day();
            if (!days.containsKey(id)) ids.add(id);
        }
        ids.forEach(id -> days.put(id, Day.empty(id)));
        days.putAll(store.read(ids));
    }
}
