package fr.escale.engine;

/** What {@link Session#awaits} may say: for whom the outcome of a request is, or that erasure must be confirmed. */
final class Awaiting {
    static final String NOTHING = "";
    static final String ERASE = "erase";
    /** For the step the person stands on. */
    static final String STEP = "request:step";
    /** For a question in the middle, or outside any flow. */
    static final String QUESTION = "request:question";
    /** For more about an article. */
    static final String ARTICLE = "request:article";

    /** For an answer that did not help. */
    static final String USELESS = "request:useless";

    /** For a slot chosen outside the flow that offers slots. */
    static final String SLOT = "request:slot";
    /** For a stop or a workshop chosen outside the flow that offers them. */
    static final String GATHERING = "request:gathering";
    /** For a commune told unasked. */
    static final String COMMUNE = "request:commune";

    /** For who wishes to be told once we know. */
    static final String TELL_ME = "request:tell-me";

    static final String HUMAN = "request:human";
    static final String STOP = "request:stop";
    static final String ERASING = "request:erase";
    static final String DATA = "request:data";
    /** For a language chosen. */
    static final String LANGUAGE = "request:language";

    static final String CANCEL = "request:cancel";
    /** For who asks about their appointment. */
    static final String MINE = "request:mine";
    /** For who asks to be driven to it. */
    static final String LIFT = "request:lift";
    /** For who wishes to be told when a time comes free. */
    static final String FREE = "request:free";

    private Awaiting() {}
}
