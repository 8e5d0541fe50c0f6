/** Voice notes, pictures and files, fetched from the platforms or sent by staff: looked at, sealed, kept for a while. */
@ApplicationModule(allowedDependencies = {"setting", "store", "model"})
@NullMarked
package fr.escale.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
