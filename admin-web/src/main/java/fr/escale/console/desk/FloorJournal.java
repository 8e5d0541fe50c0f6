package fr.escale.console.desk;

import fr.escale.conversation.Floor.Moved;
import fr.escale.security.Audit;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who took, gave back and passed on which conversation stands in the journal; never a word of it. */
@Component
class FloorJournal {
    private final Audit audit;

    FloorJournal(Audit audit) {
        this.audit = audit;
    }

    @EventListener
    void moved(Moved moved) {
        var id = moved.conversation();
        switch (moved.move()) {
            case TAKEN -> audit.note(moved.by(), "took-over", id);
            case GIVEN_BACK -> audit.note(moved.by(), "gave-back", id);
            case PASSED_ON -> audit.note(moved.by(), "passed-on", id, moved.whom());
            case TAKEN_BACK -> audit.note(Audit.BY_ITSELF, "taken-back", id, moved.whom());
            case REASSIGNED -> audit.note(Audit.BY_ITSELF, "reassigned", id, moved.whom());
        }
    }
}
