package fr.escale.territory;

import java.util.List;
import java.util.Optional;

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

    /**
     * Communes a person may have meant by a name with typos or a postcode: none, exactly one, or several that share
     * the postcode or are equally near (the likeliest first, at most ten).
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
}
