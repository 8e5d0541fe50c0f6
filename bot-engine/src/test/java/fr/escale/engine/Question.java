package fr.escale.engine;

/** A flow of one question, which has just been asked. */
final class Question {
    private Question() {}

    /** @param expecting as an editor writes it; the answer is kept as "x" */
    static Chat asked(String expecting) {
        return Chat.over("q", """
                title: Question
                starts with: [go]
                steps:
                  - step: q
                    ask: Alors ?
                    into: x
                    expecting: %s
                  - step: fin
                    end: Noté.
                """.formatted(expecting)).says("go");
    }

    /** A question for words, with two ways around it; the first ends with "Fin." */
    static Chat skipping(String label, String other) {
        return Chat.over("q", """
                title: Question
                starts with: [go]
                steps:
                  - step: q
                    ask: Alors ?
                    into: x
                    expecting: text
                    buttons:
                      - label: %s
                        go to: fin
                      - label: %s
                        go to: autre
                  - step: dit
                    end: Noté.
                  - step: fin
                    end: Fin.
                  - step: autre
                    end: Autre.
                """.formatted(label, other)).says("go");
    }
}
