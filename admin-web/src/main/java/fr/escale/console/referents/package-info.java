/** When, where and for what each referent receives, as a form; who they are, their absences, their limits. */
@ApplicationModule(allowedDependencies = {"console", "availability", "security", "team", "territory", "speech"})
@NullMarked
package fr.escale.console.referents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
