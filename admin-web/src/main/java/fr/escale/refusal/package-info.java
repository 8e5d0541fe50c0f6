/** Errors as programs get them: RFC 9457 problems that say what to mend and nothing of our inside. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fr.escale.refusal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
