package fr.escale.booking;

import java.time.Instant;
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

    private final Days store;
    private final List<Known> slots;
    private final Instant now;
    private final Map<DayId, Day> days = new HashMap<>();

    FreeTimes(Days store, List<Known> slots, Instant now) {
        this.store = store;
        this.slots = slots;
        this.now = now;
    }

    List<Candidate> first(int most) {
        var free = new ArrayList<Candidate>();
        for (int i = 0; i < slots.size() && free.size() < most; i++) {
            var known = slots.get(i);
            if (known.isFree(day(i), NOBODY, now)) free.add(known.candidate());
        }
        return List.copyOf(free);
    }

    private Day day(int slot) {
        var id = slots.get(slot).candidate().day();
        if (!days.containsKey(id)) read(slot);
        return days.getOrDefault(id, Day.empty(id));
    }

    private void read(int from) {
        var ids = new HashSet<DayId>();
        for (int i = from; i < slots.size() && ids.size() < AT_ONCE; i++) {
            var id = slots.get(i).candidate().day();
            if (!days.containsKey(id)) ids.add(id);
        }
        ids.forEach(id -> days.put(id, Day.empty(id)));
        days.putAll(store.read(ids));
    }
}
