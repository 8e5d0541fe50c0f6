/** The courier: what the outbox holds leaves here, at each platform's pace, by class, with the outcome of each sending. */
@ApplicationModule(allowedDependencies = {"setting", "store", "conversation", "engine", "flow", "person"})
@NullMarked
package fr.escale.channel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
