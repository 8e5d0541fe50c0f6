/** Belongs to a house that breaks a rule on purpose. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package broken.getting.room;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
