/** The staff's pages and the try-it chat: the frame they share (team's colours, "not ready" banner, French times). */
@ApplicationModule(allowedDependencies = {"team", "conversation", "security", "speech"})
@NullMarked
package fr.escale.console;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
