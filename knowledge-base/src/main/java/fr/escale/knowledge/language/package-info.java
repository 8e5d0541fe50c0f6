/** In which language a message is written: script, then little words, then runs of letters. Pure: no Spring, no clock. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fr.escale.knowledge.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
