package fr.escale.console.duty;

import fr.escale.conversation.Desk;
import fr.escale.duty.Alerts.Alert;
import fr.escale.duty.Alerts.Cause;
import fr.escale.security.Sight;
import fr.escale.security.View;
import java.security.Principal;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which alerts somebody is shown: everybody's where somebody may be in danger, else those of conversations they see. */
@Component
class InSight {
    private final Sight sight;
    private final Desk desk;

    InSight(Sight sight, Desk desk) {
        this.sight = sight;
        this.desk = desk;
    }

    /** For one request. */
    Predicate<Alert> alerts(@Nullable Principal who) {
        var view = sight.of(who);
        return alert -> alert.cause() == Cause.DISTRESS ? view.answers() : shows(view, alert.conversation());
    }

    /** Whether they may open that conversation; for one request. */
    Predicate<String> conversations(@Nullable Principal who) {
        var view = sight.of(who);
        return conversation -> shows(view, conversation);
    }

    private boolean shows(View view, String conversation) {
        return desk.entry(conversation)
                .filter(entry -> view.shows(entry.commune(), entry.holder(), false))
                .isPresent();
    }
}
