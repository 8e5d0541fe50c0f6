/** The flow language: reading scripted conversations with positions, and what a reply looks like on each channel. Pure. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fr.escale.flow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
