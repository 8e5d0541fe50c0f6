package fr.escale.console.desk;

import fr.escale.conversation.Floor.Moved;
import fr.escale.security.Audit;
import fr.escale.security.Audit.Note;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who took, gave back and passed on which conversation stands in the journal, once; never a word of it. */
@Component
class FloorJournal {
    private final Audit audit;

    FloorJournal(Audit audit) {
        this.audit = audit;
    }

    @EventListener
    void moved(Moved moved) {
        audit.noteOnce(moved.id(), note(moved));
    }

    private static Note note(Moved moved) {
        return switch (moved.move()) {
            case TAKEN -> note(moved, moved.by(), "took-over");
            case GIVEN_BACK -> note(moved, moved.by(), "gave-back");
            case PASSED_ON -> note(moved, moved.by(), "passed-on");
            case TAKEN_BACK -> note(moved, Audit.BY_ITSELF, "taken-back");
            case REASSIGNED -> note(moved, Audit.BY_ITSELF, "reassigned");
            case JOINED -> note(moved, Audit.BY_ITSELF, "joined");
        };
    }

    private static Note note(Moved moved, String who, String what) {
        return new Note(moved.at(), who, what, moved.conversation(), moved.whom());
    }
}
