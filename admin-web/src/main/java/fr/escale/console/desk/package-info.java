/** The desk: who waits, what was said, taking over, writing, giving back. */
@ApplicationModule(
        allowedDependencies = {"console", "console.agenda", "conversation", "flow", "knowledge", "security", "team"})
@NullMarked
package fr.escale.console.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
