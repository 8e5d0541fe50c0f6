/**
 * A language model that may help with words: it finds clearer words for a question, and says an answer in another
 * language or more simply. Off by default. It knows no person, is believed in nothing, and is never needed.
 */
@ApplicationModule(allowedDependencies = {"setting"})
@NullMarked
package fr.escale.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
