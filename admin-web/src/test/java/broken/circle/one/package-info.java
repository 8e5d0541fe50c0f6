/** Belongs to a house that breaks a rule on purpose. */
@ApplicationModule(allowedDependencies = {"two"})
@NullMarked
package broken.circle.one;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
