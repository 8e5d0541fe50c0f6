package fr.escale.booking;

import fr.escale.availability.Place;
import fr.escale.availability.PlaceKind;
import fr.escale.availability.Referent;
import java.util.Optional;

/** Which slots a search means, and where they would be. */
record Wanted(Search search) {
    /** That slot at the place looked for; empty when it cannot be there. */
    Optional<Candidate> there(Candidate candidate, Referent referent) {
        return place(candidate, referent).map(place -> candidate.at(own(place)));
    }

    private Optional<Place> place(Candidate candidate, Referent referent) {
        var usual = candidate.place();
        if (search.place().isEmpty()) {
            boolean promised = !usual.kind().isRequest();
            return Optional.of(usual).filter(place -> promised || hasOnlyRequests(referent));
        }
        if (usual.id().equals(search.place())) return Optional.of(usual);
        return candidate.anywhere() ? referent.place(search.place()) : Optional.empty();
    }

    private static boolean hasOnlyRequests(Referent referent) {
        return referent.places().stream().allMatch(place -> place.kind().isRequest());
    }

    /** A visit is in the person's own commune. */
    private Place own(Place place) {
        boolean theirs = place.kind() == PlaceKind.HOME && place.commune().isEmpty();
        if (!theirs) return place;
        return new Place(place.id(), place.kind(), place.name(), place.address(), search.commune(), place.point());
    }
}
