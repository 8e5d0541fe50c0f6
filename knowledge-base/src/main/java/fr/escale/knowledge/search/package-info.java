/** Normalising, candidates, ranking and abstaining over articles. Pure: no Spring, no store, no clock. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fr.escale.knowledge.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
