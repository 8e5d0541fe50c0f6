/** The try-it chat: the same conversation over a small HTTP API, for the browser. */
@ApplicationModule(
        allowedDependencies = {"setting", "store", "conversation", "flow", "engine", "person", "channel", "team"})
@NullMarked
package fr.escale.channel.tryit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
