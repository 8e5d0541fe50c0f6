/** WhatsApp Cloud API: signed webhook in, Graph messages out. */
@ApplicationModule(
        allowedDependencies = {
            "setting",
            "store",
            "conversation",
            "flow",
            "engine",
            "person",
            "channel",
            "team",
            "media"
        })
@NullMarked
package fr.escale.channel.whatsapp;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
