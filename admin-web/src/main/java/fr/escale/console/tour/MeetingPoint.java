package fr.escale.console.tour;

import static fr.escale.speech.Speech.say;

import fr.escale.territory.Commune;
import fr.escale.territory.Point;
import fr.escale.territory.Territory;
import fr.escale.tour.Venue;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a stop is, as staff type it. */
final class MeetingPoint {
    static final int LONGEST = 120;

    private static final Pattern POINT = Pattern.compile("\\s*(-?\\d{1,2}\\.\\d+)\\s*,\\s*(-?\\d{1,3}\\.\\d+)\\s*");

    private MeetingPoint() {}

    /**
     * The place of a commune of the territory.
     *
     * @throws WrongPlaceException when something is wrong with it
     */
    static Venue read(String town, String address, String point, Territory territory) {
        var commune = commune(town.strip(), territory);
        if (address.strip().length() > LONGEST) {
            throw new WrongPlaceException(say("Le lieu est trop long : 120 caractères au plus."));
        }
        if (!point.isBlank() && point(point) == null) {
            throw new WrongPlaceException(say("Une position s’écrit comme 47.66110, -2.45560."));
        }
        return new Venue(commune.code(), commune.name(), address.strip(), point(point));
    }

    private static Commune commune(String town, Territory territory) {
        List<Commune> named = territory.communes().stream()
                .filter(one -> one.name().equalsIgnoreCase(town))
                .toList();
        if (named.size() != 1) {
            throw new WrongPlaceException(
                    say("« {0} » n’est pas une commune du territoire : choisis-la dans la liste.", town));
        }
        return named.getFirst();
    }

    /** Null when this is no position. */
    static @Nullable Point point(String typed) {
        var found = POINT.matcher(typed);
        return found.matches()
                ? new Point(Double.parseDouble(found.group(1)), Double.parseDouble(found.group(2)))
                : null;
    }

    /** A position as it is typed; empty for none. */
    static String text(@Nullable Point point) {
        return point == null ? "" : String.format(Locale.ROOT, "%.5f, %.5f", point.latitude(), point.longitude());
    }
}
