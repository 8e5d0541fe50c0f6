package fr.escale.territory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A territory read from a pack. */
final class PackTerritory implements Territory {
    private static final int MOST_FOUND = 10;

    /** Farther than this from every centre, somebody is not on the territory. */
    private static final double NEAR_KM = 15;

    private static final Pattern POSTCODE = Pattern.compile("(?<!\\d)(\\d{2}) ?(\\d{3})(?!\\d)");

    private final PackFile.About about;
    private final List<PackFile.Settled> settled;
    private final List<Commune> communes;
    private final List<PlaceName> names;
    private final Function<String, Optional<String>> files;

    PackTerritory(
            PackFile.About about, List<PackFile.Settled> settled, Function<String, Optional<String>> files) {
        this.about = about;
        this.files = files;
        this.settled = settled;
        this.communes = settled.stream().map(PackFile.Settled::commune).toList();
        this.names = communes.stream().map(PlaceName::of).toList();
    }

    @Override
    public String id() {
        return about.id();
    }

    @Override
    public String name() {
        return about.name();
    }

    @Override
    public List<Commune> communes() {
        return communes;
    }

    @Override
    public Optional<Commune> commune(String code) {
        return communes.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    @Override
    public List<Commune> find(String typed) {
        List<Commune> byPostcode = byPostcode(typed);
        List<Commune> byName = PlaceName.meant(typed, names);
        List<Commune> byBoth = byName.stream().filter(byPostcode::contains).toList();
        List<Commune> found = !byBoth.isEmpty() ? byBoth : !byPostcode.isEmpty() ? byPostcode : byName;
        return found.stream().limit(MOST_FOUND).toList();
    }

    private List<Commune> byPostcode(String typed) {
        Matcher matcher = POSTCODE.matcher(typed);
        if (!matcher.find()) {
            return List.of();
        }
        String postcode = matcher.group(1) + matcher.group(2);
        return communes.stream()
                .filter(commune -> commune.postcodes().contains(postcode))
                .toList();
    }

    @Override
    public Optional<Point> centre(String code) {
        return settled.stream()
                .filter(each -> each.commune().code().equals(code))
                .flatMap(each -> Optional.ofNullable(each.centre()).stream())
                .findFirst();
    }

    @Override
    public Optional<String> file(String name) {
        return files.apply(name);
    }

    /** Empty also when the pack gives no centres: the official list of communes has none. */
    @Override
    public Optional<Commune> nearest(double latitude, double longitude) {
        var here = new Point(latitude, longitude);
        return settled.stream()
                .filter(each -> kilometres(each, here) <= NEAR_KM)
                .min(Comparator.comparingDouble(each -> kilometres(each, here)))
                .map(PackFile.Settled::commune);
    }

    private static double kilometres(PackFile.Settled settled, Point here) {
        return settled.centre() == null ? Double.MAX_VALUE : settled.centre().kilometresTo(here);
    }
}
