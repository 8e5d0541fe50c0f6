package fr.escale.console.desk;

import fr.escale.conversation.Desk;
import fr.escale.conversation.Dossiers;
import java.security.Principal;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the same person has written under another name, as far as somebody may read it. */
@Component
class SamePersons {
    private final Dossiers dossiers;
    private final Desk desk;
    private final ConversationKeeper keeper;

    SamePersons(Dossiers dossiers, Desk desk, ConversationKeeper keeper) {
        this.dossiers = dossiers;
        this.desk = desk;
        this.keeper = keeper;
    }

    /** The ids of the others, those only that are there and that they see. */
    List<String> others(String conversation, Principal who) {
        return dossiers.others(conversation).stream()
                .filter(other -> desk.entry(other).isPresent() && keeper.lets(who, other))
                .toList();
    }
}
