/** The referent's agenda: appointments and requests, what becomes of them, the calendar, the sheet of a day. */
@ApplicationModule(
        allowedDependencies = {
            "availability",
            "booking",
            "calendar",
            "civil",
            "console",
            "conversation",
            "security",
            "setting",
            "speech",
            "team",
            "territory",
            "tour"
        })
@NullMarked
package fr.escale.console.agenda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
