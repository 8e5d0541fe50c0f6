/** Civil time: public holidays, and times as people read them. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fr.escale.civil;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
