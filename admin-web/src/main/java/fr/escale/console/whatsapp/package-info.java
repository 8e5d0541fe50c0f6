/** Our WhatsApp number: what Meta says of the account and of its templates, and what it costs. */
@ApplicationModule(allowedDependencies = {"console", "channel.whatsapp", "team", "speech"})
@NullMarked
package fr.escale.console.whatsapp;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
