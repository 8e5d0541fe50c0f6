/** The desk: who waits, what was said, taking over, writing, giving back. */
@ApplicationModule(
        allowedDependencies = {
            "console",
            "console.agenda",
            "booking",
            "civil",
            "conversation",
            "flow",
            "knowledge",
            "model",
            "person",
            "safety",
            "security",
            "team",
            "territory",
            "tour",
            "workshop"
        })
@NullMarked
package fr.escale.console.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
