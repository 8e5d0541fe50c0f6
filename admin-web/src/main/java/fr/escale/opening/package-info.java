/** How the front door opens: a greeting with the addresses, or the few lines that say why it stays shut. */
@ApplicationModule(allowedDependencies = {"setting", "knowledge", "flow", "security", "channel"})
@NullMarked
package fr.escale.opening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
