/** Who writes: channel identities, what they told us about language and commune, and their erasure. */
@ApplicationModule(allowedDependencies = {"setting", "store", "territory"})
@NullMarked
package fr.escale.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
