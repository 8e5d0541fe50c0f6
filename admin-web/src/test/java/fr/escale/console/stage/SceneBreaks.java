package fr.escale.console.stage;

import fr.escale.availability.SchoolBreak;
import fr.escale.availability.SchoolBreaks;
import java.util.List;

/** The school holidays, as they were typed last. */
public class SceneBreaks implements SchoolBreaks {
    private volatile List<SchoolBreak> noted = List.of();

    @Override
    public List<SchoolBreak> all() {
        return noted;
    }

    @Override
    public void save(List<SchoolBreak> breaks) {
        noted = List.copyOf(breaks);
    }
}
