package fr.escale.conversation;

/** Whether a platform lets what we say through to somebody. */
public interface Windows {
    /** How it stands with this conversation; OPEN for one that is not there. */
    Window of(String conversation);

    /** Where what we have to say stands. */
    enum Window {
        /** Nothing waits behind a shut door. */
        OPEN,
        /** Something is kept, and the form that rings is on its way. */
        RINGING,
        /** Something is kept, a form has rung, and the person has yet to write. */
        RUNG,
        /** Something is kept, and no form could ring: it leaves when the person writes by themselves. */
        SILENT
    }
}
