/** Appointments as calendar files: one for the person who booked, and the feed a referent's own calendar reads. */
@ApplicationModule(allowedDependencies = {"availability", "booking", "flow", "setting", "store", "team", "territory"})
@NullMarked
package fr.escale.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
