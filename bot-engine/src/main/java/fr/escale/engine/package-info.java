/** The machine: (flows, session, input, now) to (session, replies, request). Pure: no Spring, no store, no clock. */
@ApplicationModule(allowedDependencies = {"flow", "manner", "wish"})
@NullMarked
package fr.escale.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
