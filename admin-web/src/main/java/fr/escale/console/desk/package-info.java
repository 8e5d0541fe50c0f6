/** The desk: who waits, what was said, taking over, writing, giving back. */
@ApplicationModule(
        allowedDependencies = {
            "booking",
            "civil",
            "console",
            "console.agenda",
            "conversation",
            "duty",
            "flow",
            "knowledge",
            "media",
            "model",
            "person",
            "safety",
            "security",
            "speech",
            "team",
            "territory",
            "tour",
            "workshop"
        })
@NullMarked
package fr.escale.console.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
