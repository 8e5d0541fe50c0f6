package fr.escale.conversation;

import fr.escale.engine.Session.Place;
import java.util.List;

/** How many people stand where in the flows: numbers only, so that an author knows whom a change meets. */
public interface Crowds {
    /** Every step of every version where somebody stands, in no order. */
    List<Crowd> all();

    /** Those of one flow. */
    List<Crowd> in(String flow);

    /** So many people stand at this place; at least one. */
    record Crowd(Place place, long people) {}
}
