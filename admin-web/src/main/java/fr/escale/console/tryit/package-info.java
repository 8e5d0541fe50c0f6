/** The try-it chat's page. */
@ApplicationModule(allowedDependencies = {"channel.tryit", "team"})
@NullMarked
package fr.escale.console.tryit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
