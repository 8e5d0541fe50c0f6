package fr.escale.knowledge.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TurnsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            c koi visale                    | Visale : qu'est-ce que c'est ?    | 1
            cmt on fait pour visale         | quelles démarches pour Visale     | 1
            kombien de tps ca dure          | au bout de combien de temps       | 1
            puis-je le refuser              | ai-je le droit de le refuser      | 1
            combien de temps                | combien ça coûte                  | 0
            visale                          | c'est quoi Visale                 | 0
            comment faire et c'est combien  | comment faire                     | 0.5
            """)
    void tells_how_alike_two_wordings_are_in_what_they_want_to_know(String one, String other, double likeness) {
        assertThat(Turns.likeness(turns(one), turns(other))).isEqualTo(likeness);
    }

    private static int turns(String typed) {
        List<String> said =
                new Reading().words(typed).stream().map(Word::likeliest).toList();
        return Turns.FRENCH.of(said);
    }
}
