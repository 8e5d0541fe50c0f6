/** Workshops: seats given once each, a waiting list, a free place offered to who has waited longest, attendance. */
@ApplicationModule(allowedDependencies = {"store"})
@NullMarked
package fr.escale.workshop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
