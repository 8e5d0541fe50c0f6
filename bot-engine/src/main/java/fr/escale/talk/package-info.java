/** Talk tests: transcripts that authors write, replayed against flows and engine in a small world without a store. */
@ApplicationModule(
        allowedDependencies = {"flow", "engine", "safety", "wish", "knowledge", "knowledge.language", "knowledge.intent"
        })
@NullMarked
package fr.escale.talk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
