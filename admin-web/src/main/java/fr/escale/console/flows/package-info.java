/** The editors' pages for flows: text, checks, try-out, talks, and publishing under the eyes of who stands there. */
@ApplicationModule(
        allowedDependencies = {"console", "conversation", "engine", "flow", "shelf", "talk", "territory", "speech"})
@NullMarked
package fr.escale.console.flows;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
