package fr.escale.availability;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The school holidays of the territory, as the team has noted them from the official calendar of its zone. */
public interface SchoolBreaks {
    /** Those noted, soonest first; none as long as nobody has noted any. At most a second old. */
    List<SchoolBreak> all();

    /** Keeps these and no others. */
    void save(List<SchoolBreak> breaks);

    /** The name of the holidays that day is in. */
    default Optional<String> name(LocalDate day) {
        return all().stream()
                .filter(one -> one.covers(day))
                .map(SchoolBreak::name)
                .findFirst();
    }
}
