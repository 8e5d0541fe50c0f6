/** Who looks at the desk and when; alerts, and the ladder they climb until somebody answers them. */
@ApplicationModule(allowedDependencies = {"availability", "civil", "setting", "store", "team"})
@NullMarked
package fr.escale.duty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
