package fr.escale.territory;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which communes somebody may mean: ours first, then those of their name elsewhere in France. */
final class Whereabouts {
    private static final int MOST_FOUND = 10;
    private static final Pattern POSTCODE = Pattern.compile("(?<!\\d)(\\d{2}) ?(\\d{3})(?!\\d)");

    private final List<Commune> ours;
    private final List<PlaceName> names;

    Whereabouts(List<Commune> ours) {
        this.ours = ours;
        this.names = ours.stream().map(PlaceName::of).toList();
    }

    List<Commune> find(String typed) {
        Optional<String> postcode = postcode(typed);
        if (postcode.isPresent()) {
            return withPostcode(postcode.get(), typed).stream()
                    .limit(MOST_FOUND)
                    .toList();
        }
        List<Commune> here = likely(typed, PlaceName.meant(typed, names));
        Set<Commune> all = new LinkedHashSet<>(here);
        all.addAll(here.isEmpty() ? France.known().called(typed) : namesakes(typed, here));
        return all.stream().limit(MOST_FOUND).toList();
    }

    /** Ours first, then others that share the postcode; where one of them is named, that one. */
    private List<Commune> withPostcode(String postcode, String typed) {
        List<Commune> there = Stream.concat(
                        ours.stream().filter(commune -> commune.postcodes().contains(postcode)),
                        France.known().withPostcode(postcode).stream()
                                .filter(commune -> ours.stream().noneMatch(one -> isSame(one, commune))))
                .toList();
        List<Commune> named =
                PlaceName.meant(typed, there.stream().map(PlaceName::of).toList());
        return named.isEmpty() ? there : named;
    }

    /** Where a commune of elsewhere is called exactly so, one of ours is meant only if it is a letter away. */
    private static List<Commune> likely(String typed, List<Commune> byName) {
        return France.known().calledExactly(typed).isEmpty()
                ? byName
                : byName.stream()
                        .filter(commune -> Letters.apart(PlaceName.joined(commune.name()), PlaceName.heart(typed)) <= 1)
                        .toList();
    }

    /** Others of exactly the name that was typed: more than a thousand communes share theirs. */
    private static List<Commune> namesakes(String typed, List<Commune> here) {
        List<Commune> called = France.known().calledExactly(typed);
        return called.stream().anyMatch(one -> here.stream().anyMatch(other -> isSame(one, other)))
                ? called.stream()
                        .filter(one -> here.stream().noneMatch(other -> isSame(one, other)))
                        .toList()
                : List.of();
    }

    private static boolean isSame(Commune one, Commune other) {
        return one.code().equals(other.code());
    }

    private static Optional<String> postcode(String typed) {
        Matcher matcher = POSTCODE.matcher(typed);
        return matcher.find() ? Optional.of(matcher.group(1) + matcher.group(2)) : Optional.empty();
    }
}
