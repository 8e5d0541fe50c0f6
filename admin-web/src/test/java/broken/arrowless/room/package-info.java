/** Breaks: names no arrows, so all would be allowed. */
@ApplicationModule
@NullMarked
package broken.arrowless.room;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
