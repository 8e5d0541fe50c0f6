/** Articles and the question "what do we know about this?", answered from published articles or not at all. */
@ApplicationModule(allowedDependencies = {"setting", "store", "territory", "knowledge.search"})
@NullMarked
package fr.escale.knowledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
