/** The van's tour for the referent: coming stops, who comes, what was counted, new stops and rules. */
@ApplicationModule(allowedDependencies = {"console", "tour", "team", "territory", "speech"})
@NullMarked
package fr.escale.console.tour;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
