/** The referent's agenda: the coming appointments, day by day. */
@ApplicationModule(allowedDependencies = {"console", "booking", "team"})
@NullMarked
package fr.escale.console.agenda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
