package fr.escale.duty;

import fr.escale.availability.Absence;
import fr.escale.availability.Limits;
import fr.escale.availability.Referent;
import fr.escale.availability.Referents;
import fr.escale.availability.Subject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** r1 answers for every commune but Auray, which is r2's. */
final class TwoReferents implements Referents {
    private static final String AURAY = "56007";
    private List<Absence> absences = List.of();

    /** When r1 is on leave. */
    void away(Absence... absences) {
        this.absences = List.of(absences);
    }

    @Override
    public List<Referent> all() {
        return List.of(referent("r1", absences), referent("r2", List.of()));
    }

    @Override
    public Referent responsible(String commune) {
        return all().get(commune.equals(AURAY) ? 1 : 0);
    }

    @Override
    public Optional<Referent> find(String id) {
        return all().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public void save(Referent referent) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean remove(String id) {
        throw new UnsupportedOperationException();
    }

    private static Referent referent(String id, List<Absence> absences) {
        return new Referent(
                id,
                id,
                List.of(),
                List.of(),
                List.of(),
                absences,
                List.of(),
                List.of(new Subject("first", "Un premier échange", Duration.ofMinutes(30))),
                new Limits(Duration.ZERO, Duration.ZERO, Duration.ZERO, 21, 8, 7));
    }
}
