/** What somebody wants who asks no question: to book, to cancel, a human, or to chat. Pure: no Spring, no clock. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fr.escale.knowledge.intent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
