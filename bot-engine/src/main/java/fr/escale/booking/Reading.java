package fr.escale.booking;

import java.util.Collection;
import java.util.Map;

/** Where days are read. */
interface Reading {
    /** Those of these days that have something in them; one question for all. */
    Map<DayId, Day> read(Collection<DayId> ids);
}
