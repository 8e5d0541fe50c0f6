/** The van's tour: dated and recurring stops, who said they would come, what a stop's team counted. */
@ApplicationModule(allowedDependencies = {"civil", "setting", "store", "team", "territory"})
@NullMarked
package fr.escale.tour;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
