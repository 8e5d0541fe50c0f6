package fr.escale.console.stage;

import fr.escale.availability.Limits;
import fr.escale.availability.Place;
import fr.escale.availability.PlaceKind;
import fr.escale.availability.Referent;
import fr.escale.availability.Referents;
import fr.escale.availability.Stretch;
import fr.escale.availability.Subject;
import fr.escale.territory.Point;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Léa, who receives at the office, at people's homes and by telephone. */
public class SceneReferents implements Referents {
    static final Place OFFICE = new Place(
            "office", PlaceKind.OFFICE, "Au bureau", "12 rue de l’Exemple", "56260", new Point(47.6559, -2.7603));
    static final Place HOME = new Place("home", PlaceKind.HOME, "Chez toi", "", "", null);
    static final Place PHONE = new Place("phone", PlaceKind.PHONE, "Par téléphone", "", "", null);

    private final Map<String, Referent> all = new TreeMap<>(Map.of("r1", lea()));
    private final Set<String> ever = new TreeSet<>(Set.of("r1"));

    @Override
    public synchronized List<Referent> all() {
        return List.copyOf(values());
    }

    @Override
    public synchronized Referent responsible(String commune) {
        return values().stream()
                .filter(one -> one.communes().contains(commune))
                .findFirst()
                .orElseGet(() -> all.get("r1"));
    }

    @Override
    public synchronized Optional<Referent> find(String id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public synchronized List<String> everyId() {
        return List.copyOf(ever);
    }

    @Override
    public synchronized void save(Referent referent) {
        ever.add(referent.id());
        all.put(referent.id(), referent);
    }

    @Override
    public synchronized boolean remove(String id) {
        return !id.equals("r1") && all.remove(id) != null;
    }

    private Collection<Referent> values() {
        return all.values();
    }

    private static Referent lea() {
        return new Referent(
                "r1",
                "Léa",
                List.of(),
                List.of(
                        stretch(DayOfWeek.MONDAY, 14, 17),
                        stretch(DayOfWeek.TUESDAY, 9, 12),
                        stretch(DayOfWeek.THURSDAY, 14, 18)),
                List.of(),
                List.of(),
                List.of(OFFICE, HOME, PHONE),
                List.of(
                        new Subject("first", "Un premier échange", Duration.ofMinutes(30)),
                        new Subject("cv", "Mon CV", Duration.ofMinutes(60))),
                new Limits(Duration.ofMinutes(10), Duration.ofMinutes(30), Duration.ofHours(2), 21, 8, 7));
    }

    private static Stretch stretch(DayOfWeek day, int from, int to) {
        return new Stretch(day, LocalTime.of(from, 0), LocalTime.of(to, 0), "");
    }
}
