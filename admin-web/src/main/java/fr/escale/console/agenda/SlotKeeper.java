package fr.escale.console.agenda;

import fr.escale.console.Keeper;
import fr.escale.security.Sight;
import java.security.Principal;
import org.springframework.stereotype.Component;

/** An appointment is seen by those who answer for its referent. */
@Component
class SlotKeeper implements Keeper {
    private final Sight sight;

    SlotKeeper(Sight sight) {
        this.sight = sight;
    }

    @Override
    public String variable() {
        return "slot";
    }

    /** The name of a slot begins with its referent: "r1-20261124-1000". */
    @Override
    public boolean lets(Principal who, String slot) {
        return sight.of(who).receives(slot.split("-", 2)[0]);
    }
}
