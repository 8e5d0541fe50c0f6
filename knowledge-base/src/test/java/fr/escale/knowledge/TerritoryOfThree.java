package fr.escale.knowledge;

import fr.escale.territory.Commune;
import fr.escale.territory.Territory;
import java.util.List;
import java.util.Optional;

/** Three communes around Vannes: two of its agglomeration, one of another EPCI. */
public final class TerritoryOfThree implements Territory {
    public static final Commune VANNES = new Commune("56260", "Vannes", List.of("56000"), "200067932");
    public static final Commune SAINT_AVE = new Commune("56206", "Saint-Avé", List.of("56890"), "200067932");
    public static final Commune QUESTEMBERT = new Commune("56184", "Questembert", List.of("56230"), "245614383");

    @Override
    public String id() {
        return "three";
    }

    @Override
    public String name() {
        return "Trois communes";
    }

    @Override
    public List<Commune> communes() {
        return List.of(VANNES, SAINT_AVE, QUESTEMBERT);
    }

    @Override
    public Optional<Commune> commune(String code) {
        return communes().stream()
                .filter(commune -> commune.code().equals(code))
                .findFirst();
    }

    @Override
    public List<Commune> find(String typed) {
        return communes().stream()
                .filter(commune -> commune.name().equals(typed))
                .toList();
    }

    @Override
    public Optional<Commune> nearest(double latitude, double longitude) {
        return Optional.empty();
    }
}
