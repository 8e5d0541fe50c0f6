package fr.escale.console.agenda;

import fr.escale.console.Keeper;
import fr.escale.security.Sight;
import java.security.Principal;
import org.springframework.stereotype.Component;

/** A referent's hours and secret links are kept by those who answer for that referent. */
@Component
class ReferentKeeper implements Keeper {
    private final Sight sight;

    ReferentKeeper(Sight sight) {
        this.sight = sight;
    }

    @Override
    public String variable() {
        return "referent";
    }

    @Override
    public boolean lets(Principal who, String referent) {
        return sight.of(who).receives(referent);
    }
}
