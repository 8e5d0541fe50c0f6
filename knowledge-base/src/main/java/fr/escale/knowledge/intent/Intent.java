package fr.escale.knowledge.intent;

/** What a message is meant for. */
public enum Intent {
    /** To be looked up: a question, or a wish that articles may answer. */
    QUESTION,
    BOOK,
    MOVE,
    /** They cannot come, come late, or did not come. */
    CANCEL,
    /** When and where their own appointment is. */
    MINE,
    /** Where the van is, and when it comes. */
    TOUR,
    HUMAN,
    HELLO,
    HOW,
    THANKS,
    BYE,
    FINE,
    LAUGH,
    PRAISE,
    INSULT,
    WHO,
    ROBOT,
    JOKE,
    LOVE,
    SORRY,
    THERE,
    BORED;

    /** Whether it asks for nothing but a friendly word. */
    public boolean isSmallTalk() {
        return ordinal() >= HELLO.ordinal();
    }

    /** Whether both are answered alike by those who only tell kinds apart: small talk is one kind. */
    boolean isOfTheKindOf(Intent other) {
        return this == other || isSmallTalk() && other.isSmallTalk();
    }
}
