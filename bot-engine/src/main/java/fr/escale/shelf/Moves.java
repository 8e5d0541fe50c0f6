package fr.escale.shelf;

import fr.escale.engine.Session.Place;

/** Where people go on whose step is gone, as the author who published the new version has said. */
public interface Moves {
    /** Where who stands here goes on at their next message; the same place when nobody has moved them. */
    Place moved(Place place);
}
