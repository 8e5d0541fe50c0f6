/** Tables in CSV files, read with their line numbers. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fr.escale.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
