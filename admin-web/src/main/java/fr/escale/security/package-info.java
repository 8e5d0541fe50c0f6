/** Who may open which door: staff accounts, sign-in, the rules of every address, bearer tokens, and the audit. */
@ApplicationModule(allowedDependencies = {"availability", "duty", "refusal", "setting", "store", "team", "speech"})
@NullMarked
package fr.escale.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
