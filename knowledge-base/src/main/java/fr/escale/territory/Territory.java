package fr.escale.territory;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The territory pack this Escale serves. */
public interface Territory {
    /**
     * Opens a pack by the id of a shipped one, or by its directory.
     *
     * @throws fr.escale.setting.WrongSettingException when there is none, or it is broken
     */
    static Territory open(String chosen) {
        return new Packs().open(chosen);
    }

    /** Its id as in the settings, for example "pays-de-vannes". */
    String id();

    /** Its name as young people read it, for example "Pays de Vannes". */
    String name();

    /** All its communes, by population, the largest first. */
    List<Commune> communes();

    /** The commune with that INSEE code, if it is one of ours. */
    Optional<Commune> commune(String code);

    /** The commune with that INSEE code, ours or any other of France. */
    default Optional<Commune> anywhere(String code) {
        return commune(code);
    }

    /**
     * Communes a person may have meant by a name with typos or a postcode: none, exactly one, or several that share
     * the name or the postcode, or are equally near. Ours come first, then others of that name in France, the largest
     * first; at most ten.
     */
    List<Commune> find(String typed);

    /** The centre of the commune with that INSEE code, if the pack gives it. */
    default Optional<Point> centre(String code) {
        return Optional.empty();
    }

    /** The text of a file that the pack may hold beside its two own ("stops.yml"); empty when it holds none. */
    default Optional<String> file(String name) {
        return Optional.empty();
    }

    /** The commune whose centre is nearest to this point (degrees, WGS 84), if the pack knows centres near it. */
    Optional<Commune> nearest(double latitude, double longitude);

    /** The organisations of the territory that people are sent to, in the pack's order. */
    default List<Partner> partners() {
        return List.of();
    }

    /** Our communes whose centres are nearest to this point, the nearest first, at most three; not all centres are known. */
    default List<Commune> near(double latitude, double longitude) {
        return nearest(latitude, longitude).stream().toList();
    }

    /**
     * Whether a commune is in one of these places.
     *
     * @param code its INSEE code
     * @param places INSEE codes, SIRENs of EPCI, departments ("dep:56") and regions ("reg:53")
     */
    default boolean isIn(String code, Set<String> places) {
        return places.contains(code)
                || places.contains("dep:" + Departments.of(code))
                || Departments.region(code)
                        .filter(region -> places.contains("reg:" + region))
                        .isPresent()
                || anywhere(code)
                        .filter(commune -> places.contains(commune.epci()))
                        .isPresent();
    }

    /** The pack's own articles, as files; how they are read is not this room's business. */
    default List<LocalFile> articles() {
        return List.of();
    }

    /** A file of the pack: how it is named in problems, and what it holds. */
    record LocalFile(String path, String text) {}
}
