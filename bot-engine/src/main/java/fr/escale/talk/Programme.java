package fr.escale.talk;

import fr.escale.engine.Outcome;
import fr.escale.engine.Request;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The stops and workshops that a talk names, and what the person has of them. */
final class Programme {
    private static final int SHOWN = 3;
    private static final int WORKSHOPS = 6;
    private static final String BETWEEN = " · ";

    private final Talk talk;
    private final Set<Integer> seats = new HashSet<>();
    private final Set<Integer> queues = new HashSet<>();
    private final Set<Integer> comings = new HashSet<>();

    Programme(Talk talk) {
        this.talk = talk;
    }

    Outcome fulfil(Request.Gathering request) {
        return switch (request) {
            case Request.OfferStops offer -> stops(offer.near(), offer.after());
            case Request.Come come -> come(Integer.parseInt(come.stop()));
            case Request.StayAway away -> stayAway(Integer.parseInt(away.stop()));
            case Request.OfferWorkshops offer -> workshops(offer.after());
            case Request.SignUp wish -> signUp(Integer.parseInt(wish.workshop()));
            case Request.Queue wish -> queue(Integer.parseInt(wish.workshop()));
            case Request.Leave wish -> leave(Integer.parseInt(wish.workshop()));
        };
    }

    private Outcome.Stops stops(@Nullable String near, @Nullable String after) {
        List<String> all = talk.gatherings().stops();
        int from = after == null ? 0 : Integer.parseInt(after) + 1;
        return new Outcome.Stops(
                IntStream.range(from, Math.min(all.size(), from + SHOWN))
                        .mapToObj(i -> stop(i, all.get(i), near != null))
                        .toList(),
                from + SHOWN < all.size(),
                near != null && isLost(near),
                talk.gatherings().cancelled().stream()
                        .map(words -> stop(0, words, false))
                        .toList());
    }

    private boolean isLost(String near) {
        return !near.matches("[-\\d.,]+")
                && talk.communes().values().stream()
                        .noneMatch(name -> near.toLowerCase(Locale.FRENCH).contains(name.toLowerCase(Locale.FRENCH)));
    }

    private static Outcome.Stop stop(int number, String words, boolean seen) {
        String when = part(words, 0);
        String far = seen ? part(words, 2) : "";
        return new Outcome.Stop(String.valueOf(number), when, when, "17 h", part(words, 1), "", far, false);
    }

    private Outcome come(int number) {
        String words = talk.gatherings().stops().get(number);
        if (talk.taken().contains(part(words, 0))) {
            return new Outcome.StopGone(stops(null, String.valueOf(number)));
        }
        comings.add(number);
        return new Outcome.Coming(stop(number, words, false));
    }

    private Outcome stayAway(int number) {
        comings.remove(number);
        return new Outcome.StaysAway();
    }

    /** Whether nothing is planned here. */
    boolean isEmpty() {
        return comings.isEmpty() && seats.isEmpty() && queues.isEmpty();
    }

    Outcome.Planned planned(boolean appointment) {
        return new Outcome.Planned(
                appointment,
                comings.stream()
                        .sorted()
                        .map(number -> stop(number, talk.gatherings().stops().get(number), false))
                        .toList(),
                Stream.concat(seats.stream(), queues.stream())
                        .sorted()
                        .map(this::workshop)
                        .toList());
    }

    private Outcome.Workshops workshops(@Nullable String after) {
        int all = talk.gatherings().workshops().size();
        int from = after == null ? 0 : Integer.parseInt(after) + 1;
        boolean more = all - from > WORKSHOPS;
        return new Outcome.Workshops(
                IntStream.range(from, more ? from + WORKSHOPS - 1 : all)
                        .mapToObj(this::workshop)
                        .toList(),
                more);
    }

    private Outcome.Workshop workshop(int number) {
        String words = talk.gatherings().workshops().get(number);
        String standing = seats.contains(number) ? "seat" : queues.contains(number) ? "waiting" : "";
        String left = isFull(number) ? "" : "5";
        return new Outcome.Workshop(
                String.valueOf(number),
                part(words, 0),
                part(words, 1),
                part(words, 1),
                part(words, 2),
                "",
                part(words, 3),
                left,
                standing);
    }

    private boolean isFull(int number) {
        return talk.taken().contains(part(talk.gatherings().workshops().get(number), 0));
    }

    private Outcome signUp(int number) {
        if (queues.contains(number)) {
            return new Outcome.Queued(workshop(number));
        }
        if (isFull(number)) {
            return new Outcome.Full(workshop(number));
        }
        seats.add(number);
        return new Outcome.SignedUp(workshop(number));
    }

    private Outcome queue(int number) {
        queues.add(number);
        return new Outcome.Queued(workshop(number));
    }

    private Outcome leave(int number) {
        seats.remove(number);
        queues.remove(number);
        return new Outcome.Left();
    }

    private static String part(String words, int number) {
        String[] parts = words.split(BETWEEN, -1);
        return number < parts.length ? parts[number].strip() : "";
    }
}
