/** The team's card: its name, its one phone number, its referent and hours, and whether all is ready for the public. */
@ApplicationModule(allowedDependencies = {"setting", "store"})
@NullMarked
package fr.escale.team;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
