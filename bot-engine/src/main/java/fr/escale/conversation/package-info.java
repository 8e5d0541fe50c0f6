/** One conversation is one document and one mailbox: filing, turns, outbox, transcript, handover, erasure. */
@ApplicationModule(
        allowedDependencies = {
            "setting",
            "store",
            "territory",
            "knowledge",
            "knowledge.editing",
            "knowledge.language",
            "knowledge.intent",
            "model",
            "flow",
            "engine",
            "shelf",
            "safety",
            "team",
            "media",
            "person",
            "duty",
            "availability",
            "booking",
            "calendar",
            "civil",
            "wish",
            "tour",
            "workshop"
        })
@NullMarked
package fr.escale.conversation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
