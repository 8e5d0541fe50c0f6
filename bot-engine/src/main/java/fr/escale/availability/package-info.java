/** When, where and for what a referent receives: weekly hours, single days, absences, places, subjects, limits. */
@ApplicationModule(allowedDependencies = {"civil", "setting", "store", "team", "territory"})
@NullMarked
package fr.escale.availability;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
