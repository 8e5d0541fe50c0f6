/** Words of distress: recognised first, everywhere, offline; and the help that is said at once. Pure. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fr.escale.safety;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
