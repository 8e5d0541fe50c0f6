/** The tools beside the server: one class a subcommand. They start no Spring and no server. */
@ApplicationModule(
        allowedDependencies = {
            "setting",
            "store",
            "territory",
            "knowledge",
            "knowledge.search",
            "flow",
            "safety",
            "security",
            "talk"
        })
@NullMarked
package fr.escale.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
