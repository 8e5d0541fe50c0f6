package fr.escale.territory;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A territory read from a pack. */
final class PackTerritory implements Territory {
    /** Farther than this from every centre, somebody is not on the territory. */
    private static final double NEAR_KM = 15;

    private static final int MOST_NEAR = 3;

    private final PackFile.About about;
    private final List<PackFile.Settled> settled;
    private final List<Commune> communes;
    private final Map<String, Commune> byCode;
    private final Whereabouts whereabouts;
    private final Function<String, Optional<String>> files;
    private final List<LocalFile> articles;
    private final List<Partner> partners;

    PackTerritory(
            PackFile.About about,
            List<PackFile.Settled> settled,
            Function<String, Optional<String>> files,
            List<LocalFile> articles) {
        this.about = about;
        this.files = files;
        this.settled = settled;
        this.communes = settled.stream().map(PackFile.Settled::commune).toList();
        this.byCode = communes.stream().collect(toMap(Commune::code, commune -> commune, (one, _) -> one));
        this.whereabouts = new Whereabouts(communes);
        this.articles = List.copyOf(articles);
        this.partners = files.apply(PartnersFile.NAME)
                .map(text -> PartnersFile.read(about.id(), text))
                .orElse(List.of());
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
        return Optional.ofNullable(byCode.get(code));
    }

    @Override
    public Optional<Commune> anywhere(String code) {
        return commune(code).or(() -> France.known().commune(code));
    }

    @Override
    public List<Commune> find(String typed) {
        return whereabouts.find(typed);
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

    @Override
    public List<LocalFile> articles() {
        return articles;
    }

    @Override
    public List<Partner> partners() {
        return partners;
    }

    /** Empty also when the pack gives no centres: the official list of communes has none. */
    @Override
    public List<Commune> near(double latitude, double longitude) {
        var here = new Point(latitude, longitude);
        return settled.stream()
                .filter(each -> kilometres(each, here) <= NEAR_KM)
                .sorted(Comparator.comparingDouble(each -> kilometres(each, here)))
                .limit(MOST_NEAR)
                .map(PackFile.Settled::commune)
                .toList();
    }

    @Override
    public Optional<Commune> nearest(double latitude, double longitude) {
        return near(latitude, longitude).stream().findFirst();
    }

    private static double kilometres(PackFile.Settled settled, Point here) {
        return settled.centre() == null ? Double.MAX_VALUE : settled.centre().kilometresTo(here);
    }
}
