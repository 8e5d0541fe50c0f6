/** The HTTP API for programs: what would be answered to a question, without touching any conversation. */
@ApplicationModule(
        allowedDependencies = {
            "knowledge",
            "knowledge.intent",
            "knowledge.language",
            "safety",
            "flow",
            "engine",
            "refusal"
        })
@NullMarked
package fr.escale.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
