package fr.escale.tour;

import fr.escale.setting.WrongSettingException;
import fr.escale.territory.Commune;
import fr.escale.territory.Point;
import fr.escale.territory.Territory;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** The stops that a territory's pack brings along, in {@code stops.yml}. */
final class Seeds {
    static final String FILE = "stops.yml";

    private static final Set<String> KEYS = Set.of(
            "commune",
            "address",
            "latitude",
            "longitude",
            "day",
            "every",
            "from",
            "until",
            "hours",
            "bookable",
            "aboard",
            "source");
    private static final int ID_LENGTH = 6;

    private final Territory territory;

    private Seeds(Territory territory) {
        this.territory = territory;
    }

    /**
     * The plans of the territory's file; none when it has no such file.
     *
     * @throws WrongSettingException when the file cannot be read, with the number of the stop
     */
    static List<Plan> of(Territory territory) {
        return territory.file(FILE).map(text -> new Seeds(territory).read(text)).orElse(List.of());
    }

    private List<Plan> read(String text) {
        if (!(load(text) instanceof Map<?, ?> file) || !(file.get("stops") instanceof List<?> stops)) {
            throw wrong(0, "expected \"stops\" with a list, [] when there is none");
        }
        var plans = new ArrayList<Plan>();
        for (Object stop : stops) {
            add(plans, plan(plans.size() + 1, stop));
        }
        return List.copyOf(plans);
    }

    private static void add(List<Plan> plans, Plan plan) {
        if (plans.stream().anyMatch(other -> other.id().equals(plan.id()))) {
            throw wrong(plans.size() + 1, "is there already, with the same place, days and hours");
        }
        plans.add(plan);
    }

    private static Object load(String text) {
        try {
            return Optional.<Object>ofNullable(yaml().load(text)).orElse("");
        } catch (YAMLException unreadable) {
            throw wrong(0, "cannot be read as YAML");
        }
    }

    /** Reads every word as it stands: YAML would make a day of "2026-02-31". */
    private static Yaml yaml() {
        var loading = new LoaderOptions();
        var dumping = new DumperOptions();
        return new Yaml(new SafeConstructor(loading), new Representer(dumping), dumping, loading, new Resolver() {
            @Override
            protected void addImplicitResolvers() {
                addImplicitResolver(Tag.MERGE, MERGE, "<", 10);
            }
        });
    }

    private Plan plan(int number, Object stop) {
        if (!(stop instanceof Map<?, ?> keys) || !KEYS.containsAll(keys.keySet())) {
            throw wrong(number, "expected a block of " + KEYS.stream().sorted().toList());
        }
        try {
            var since = since(keys);
            var wish = new Timetable.Wish(
                    rhythm(keys, since),
                    hours(word(keys, "hours")),
                    venue(keys),
                    "true".equals(word(keys, "bookable")),
                    word(keys, "aboard"),
                    since,
                    word(keys, "until").isEmpty() ? null : LocalDate.parse(word(keys, "until")));
            return Plans.plan(id(wish), wish);
        } catch (DateTimeException | IllegalArgumentException wrong) {
            throw wrong(number, wrong.getMessage());
        }
    }

    private static LocalDate since(Map<?, ?> keys) {
        var from = word(keys, "day").isEmpty() ? word(keys, "from") : word(keys, "day");
        return LocalDate.parse(from);
    }

    private static Rhythm rhythm(Map<?, ?> keys, LocalDate since) {
        if (!word(keys, "day").isEmpty()) return new Rhythm.Once(since);
        return Rhythm.read(word(keys, "every"), since)
                .orElseThrow(() -> new IllegalArgumentException(
                        "expected \"every\" like \"2e mardi du mois\", \"chaque mardi\" or \"un mardi sur deux\""));
    }

    private static Hours hours(String text) {
        var parts = text.split("-", 2);
        if (parts.length < 2) throw new IllegalArgumentException("expected \"hours\" like 14:00-17:00");
        return new Hours(LocalTime.parse(parts[0].strip()), LocalTime.parse(parts[1].strip()));
    }

    private Venue venue(Map<?, ?> keys) {
        var commune = territory
                .commune(word(keys, "commune"))
                .orElseThrow(() -> new IllegalArgumentException(
                        "expected \"commune\", the INSEE code of one of the territory's communes, in quotes"));
        return venue(commune, word(keys, "address"), point(keys));
    }

    private static Venue venue(Commune commune, String address, @Nullable Point point) {
        return new Venue(commune.code(), commune.name(), address, point);
    }

    private static @Nullable Point point(Map<?, ?> keys) {
        var latitude = word(keys, "latitude");
        return latitude.isEmpty()
                ? null
                : new Point(Double.parseDouble(latitude), Double.parseDouble(word(keys, "longitude")));
    }

    private static String word(Map<?, ?> keys, String key) {
        return keys.get(key) instanceof String word ? word.strip() : "";
    }

    /** The same stop has the same id at every start; on other days, at other hours or from another day on it is another. */
    private String id(Timetable.Wish wish) {
        var venue = wish.venue();
        return id(String.join(
                "|",
                territory.id(),
                venue.commune(),
                venue.address(),
                wish.rhythm().toString(),
                wish.hours().toString(),
                wish.since().toString()));
    }

    private static String id(String text) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            var letters = new BigInteger(1, hash).toString(Character.MAX_RADIX);
            return letters.substring(letters.length() - ID_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static WrongSettingException wrong(int number, @Nullable String what) {
        var where = number == 0 ? "" : ", stop " + number;
        return new WrongSettingException("ESCALE_TERRITORY", FILE + where + ": " + what);
    }
}
