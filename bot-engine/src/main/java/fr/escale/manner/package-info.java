/** How a person is spoken to in French: "tu", or "vous" to who says "vous". Pure. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fr.escale.manner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
