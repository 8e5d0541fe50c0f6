/** Articles as files, out and in: Markdown in a zip, and CSV. */
@ApplicationModule(allowedDependencies = {"table", "knowledge"})
@NullMarked
package fr.escale.knowledge.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
