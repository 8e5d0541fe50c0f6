/** The referent's day: opening hours, free slots, the claim that never gives a slot twice, cancelling. */
@ApplicationModule(allowedDependencies = {"setting", "store", "team"})
@NullMarked
package fr.escale.booking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
