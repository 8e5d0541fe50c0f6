/** What editors do: drafts, checks, publishing, and the questions that found no answer. */
@ApplicationModule(allowedDependencies = {"setting", "store", "territory", "knowledge"})
@NullMarked
package fr.escale.knowledge.editing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
