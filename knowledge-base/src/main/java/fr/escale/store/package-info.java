/** The embedded server and its commits, sealing (encryption at rest) and ids made from identities. Knows no other room. */
@ApplicationModule(allowedDependencies = {"setting"})
@NullMarked
package fr.escale.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
