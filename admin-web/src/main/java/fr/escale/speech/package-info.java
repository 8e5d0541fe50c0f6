/** The staff's pages in French and in English: the French sentence is its own key, one catalogue holds the English. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fr.escale.speech;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
