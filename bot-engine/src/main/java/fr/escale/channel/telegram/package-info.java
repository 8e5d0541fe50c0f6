/** Telegram Bot API: our poller and webhook in, its sendMessage out. */
@ApplicationModule(
        allowedDependencies = {
            "setting",
            "store",
            "calendar",
            "conversation",
            "flow",
            "engine",
            "person",
            "channel",
            "team",
            "media"
        })
@NullMarked
package fr.escale.channel.telegram;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
