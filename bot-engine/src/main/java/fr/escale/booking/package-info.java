/** The referent's day: free slots, the claim that never gives a slot twice, cancelling. */
@ApplicationModule(allowedDependencies = {"availability", "civil", "store", "team", "territory", "tour", "wish"})
@NullMarked
package fr.escale.booking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
