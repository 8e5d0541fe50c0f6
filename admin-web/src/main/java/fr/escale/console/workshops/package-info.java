/** Workshops for the referent: those to come, sign-ups, waiting list, attendance, new ones. */
@ApplicationModule(allowedDependencies = {"console", "workshop", "team", "speech"})
@NullMarked
package fr.escale.console.workshops;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
