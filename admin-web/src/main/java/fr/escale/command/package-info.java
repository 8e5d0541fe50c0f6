/** The tools beside the server: one class a subcommand. They start no Spring and no server. */
@ApplicationModule(allowedDependencies = {"setting", "store", "flow", "knowledge", "knowledge.search"})
@NullMarked
package fr.escale.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
