package fr.escale.knowledge.search;

/** What speaks for a candidate; each about 0 to 1, comparable between questions. */
enum Signal {
    /** BM25 of the stems asked in its wordings, for each unit of weight asked. */
    WORDINGS,
    /** The same in its text. */
    TEXT,
    /** How alike its likeliest wording is by runs of letters. */
    LETTERS,
    /** How alike its likeliest wording is by runs of sounds. */
    SOUNDS,
    /** The share of what is asked that one of its wordings meets. */
    MET,
    /** How much one of its wordings meets what is asked and is said by it (geometric mean of the two). */
    SAME,
    /** The share of what is asked that its wordings and text together meet. */
    COVERED,
    /** How much the classifier says for it; 0 where there is no classifier. */
    TAUGHT,
    /** The classifier's belief in it among all entries; 0 where there is no classifier. */
    BELIEF,
    /** How alike its likeliest wording is by the words that say little: "combien", "qui", "à quoi ça sert". */
    MANNER,
    /** How alike its likeliest wording is in what it wants to know: how long, how much, who, whether one may. */
    TURN,
    /** Both at once: {@link #SAME} of a wording, more where it wants to know the same. */
    MEANT,
    /** {@link #SAME} of its title. */
    TITLE
}
