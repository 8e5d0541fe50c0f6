/** Who is on duty, the alerts on top of the desk, the phones that ring, the protocol for minors in danger. */
@ApplicationModule(
        allowedDependencies = {"console", "availability", "conversation", "duty", "security", "team", "speech"})
@NullMarked
package fr.escale.console.duty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
