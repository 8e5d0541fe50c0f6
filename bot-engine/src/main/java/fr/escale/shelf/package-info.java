/** The flows as they are kept: what is live, drafts, talks, every version somebody stands in, and who moves where. */
@ApplicationModule(allowedDependencies = {"flow", "engine", "safety", "knowledge", "talk"})
@NullMarked
package fr.escale.shelf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
