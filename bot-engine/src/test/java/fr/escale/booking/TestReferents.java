package fr.escale.booking;

import fr.escale.availability.Limits;
import fr.escale.availability.Place;
import fr.escale.availability.PlaceKind;
import fr.escale.availability.Referent;
import fr.escale.availability.Referents;
import fr.escale.availability.Stretch;
import fr.escale.availability.Subject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Referents in memory; the first one is Maëlle, who receives from Monday to Friday, 9:00 to 12:00. */
final class TestReferents implements Referents {
    static final Place OFFICE = new Place("office", PlaceKind.OFFICE, "Au bureau", "Le Phare", "56260", null);
    static final Limits LIMITS = new Limits(Duration.ZERO, Duration.ofMinutes(30), Duration.ofHours(2), 21, 50, 7);

    private final List<Referent> all = new ArrayList<>(List.of(maelle(weekdays("09:00", "12:00"), LIMITS)));
    private final List<String> left = new ArrayList<>();

    static Referent maelle(List<Stretch> week, Limits limits) {
        return new Referent(
                "r1",
                "Maëlle",
                List.of(),
                week,
                List.of(),
                List.of(),
                List.of(OFFICE),
                List.of(new Subject("first", "Un premier échange", Duration.ofMinutes(30))),
                limits);
    }

    static List<Stretch> weekdays(String from, String to) {
        return Stream.of(DayOfWeek.values())
                .filter(day -> day.compareTo(DayOfWeek.FRIDAY) <= 0)
                .map(day -> stretch(day, from, to))
                .toList();
    }

    static Stretch stretch(DayOfWeek day, String from, String to) {
        return new Stretch(day, LocalTime.parse(from), LocalTime.parse(to), "");
    }

    @Override
    public List<Referent> all() {
        return List.copyOf(all);
    }

    @Override
    public Referent responsible(String commune) {
        return all.stream()
                .filter(referent -> referent.communes().contains(commune))
                .findFirst()
                .orElse(all.getFirst());
    }

    @Override
    public Optional<Referent> find(String id) {
        return all.stream().filter(referent -> referent.id().equals(id)).findFirst();
    }

    @Override
    public void save(Referent referent) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(referent.id())) {
                all.set(i, referent);
                return;
            }
        }
        all.add(referent);
    }

    @Override
    public List<String> everyId() {
        return Stream.concat(all.stream().map(Referent::id), left.stream()).toList();
    }

    @Override
    public boolean remove(String id) {
        left.add(id);
        return all.removeIf(referent -> referent.id().equals(id));
    }
}
