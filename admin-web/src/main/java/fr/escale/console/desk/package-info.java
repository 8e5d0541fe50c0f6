/** The desk: who waits, what was said, taking over, writing, giving back. */
@ApplicationModule(allowedDependencies = {"console", "conversation", "flow", "team"})
@NullMarked
package fr.escale.console.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
