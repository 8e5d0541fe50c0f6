/** What a person says about when they want an appointment: heard in SMS spelling and seven languages. Pure. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fr.escale.wish;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
