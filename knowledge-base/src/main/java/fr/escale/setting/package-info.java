/** Settings that are wrong: one exception for all rooms, shown as one line at the start. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fr.escale.setting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
