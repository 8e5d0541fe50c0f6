/** Belongs to a house that breaks a rule on purpose. */
@ApplicationModule(allowedDependencies = {"one"})
@NullMarked
package broken.circle.two;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
