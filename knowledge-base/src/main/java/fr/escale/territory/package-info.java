/** Communes, their EPCI and the territory pack this Escale serves; finds the commune a person meant. */
@ApplicationModule(allowedDependencies = {"setting", "table"})
@NullMarked
package fr.escale.territory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
