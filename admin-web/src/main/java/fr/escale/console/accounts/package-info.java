/** The staff's accounts and what the staff did, for administrators. */
@ApplicationModule(allowedDependencies = {"console", "availability", "security", "team", "speech"})
@NullMarked
package fr.escale.console.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
