/** The team's card as a form. */
@ApplicationModule(allowedDependencies = {"console", "team", "speech"})
@NullMarked
package fr.escale.console.team;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
