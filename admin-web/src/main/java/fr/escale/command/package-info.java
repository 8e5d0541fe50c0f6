/** The tools beside the server: one class a subcommand. They start no Spring, no server and no store. */
@ApplicationModule(allowedDependencies = {"setting", "flow", "knowledge", "knowledge.search"})
@NullMarked
package fr.escale.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
