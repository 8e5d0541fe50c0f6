package fr.escale.knowledge.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassifierTest {
    private static final SearchIndex INDEX = SearchIndex.of(SmallShelf.ENTRIES);
    private static final Classifier CLASSIFIER = Classifier.of(SmallShelf.ENTRIES);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            jcherche kelkun ki se porte garan | visale
            cb sa coute le permi              | permis
            ou jpeu trouvé du taf             | emploi
            g rien a mangé                    | repas
            cart vital perdu                  | carte-vitale
            """)
    void believes_in_the_entry_that_noisy_wordings_are_of(String typed, String entry) {
        assertThat(believed(CLASSIFIER, typed)).isEqualTo(entry);
    }

    @Test
    void teaching_believes_more_in_what_is_right_than_the_averages_do() {
        var groundwork = new Groundwork();
        SmallShelf.ENTRIES.forEach(entry -> groundwork.add(
                entry.questions().stream().map(ClassifierTest::traits).toList(), List.of()));

        assertThat(beliefInRight(CLASSIFIER)).isGreaterThan(beliefInRight(groundwork.classifier(CLASSIFIER.ids(), "")));
    }

    /** Over texted wordings that neither has seen. */
    private static double beliefInRight(Classifier classifier) {
        var noise = new Noise();
        double sum = 0;
        for (int entry = 0; entry < SmallShelf.ENTRIES.size(); entry++) {
            for (String wording : SmallShelf.ENTRIES.get(entry).questions()) {
                String asked =
                        noise.shortened(noise.texted(wording, new SplittableRandom(99)), new SplittableRandom(7));
                sum += Beliefs.of(classifier.scores(traits(asked)))[entry];
            }
        }
        return sum;
    }

    @Test
    void the_same_entries_give_the_same_classifier() {
        assertThat(Classifier.of(SmallShelf.ENTRIES).weights()).isEqualTo(CLASSIFIER.weights());
    }

    @Test
    void what_was_written_and_read_believes_the_same() throws IOException {
        var bytes = new ByteArrayOutputStream();
        CLASSIFIER.write(bytes);
        Classifier read = Classifier.read(new ByteArrayInputStream(bytes.toByteArray()));

        assertThat(read.fingerprint()).isEqualTo(Classifier.fingerprint(SmallShelf.ENTRIES));
        assertThat(read.ids()).isEqualTo(CLASSIFIER.ids());
        assertThat(believed(read, "g rien a mangé")).isEqualTo("repas");
        assertThat(belief(read, "g rien a mangé"))
                .isCloseTo(belief(CLASSIFIER, "g rien a mangé"), org.assertj.core.data.Offset.offset(0.01f));
    }

    @Test
    void other_bytes_are_refused() {
        assertThatThrownBy(() -> Classifier.read(new ByteArrayInputStream(new byte[40])))
                .isInstanceOf(IOException.class);
    }

    @Test
    void its_fingerprint_follows_every_part_of_the_entries_but_not_their_order() {
        Entry first = SmallShelf.ENTRIES.getFirst();
        String whole = Classifier.fingerprint(SmallShelf.ENTRIES);

        assertThat(Classifier.fingerprint(SmallShelf.ENTRIES.reversed())).isEqualTo(whole);
        assertThat(List.of(
                        new Entry(first.id(), "Autre", first.questions(), first.text(), first.theme()),
                        new Entry(first.id(), first.title(), List.of("autre"), first.text(), first.theme()),
                        new Entry(first.id(), first.title(), first.questions(), "Autre.", first.theme())))
                .allSatisfy(changed ->
                        assertThat(Classifier.fingerprint(with(changed))).isNotEqualTo(whole));
    }

    @Test
    void an_index_with_an_entry_it_was_not_taught_stays_without_it() {
        var more = SearchIndex.of(with(new Entry("neuf", "Tout neuf", List.of(), "", null)));

        assertThat(more.with(CLASSIFIER)).isSameAs(more);
        assertThat(INDEX.with(CLASSIFIER)).isNotSameAs(INDEX);
    }

    @Test
    void an_index_with_fewer_entries_gives_their_share_of_belief_to_the_others() {
        var fewer = SearchIndex.of(SmallShelf.ENTRIES.subList(1, 5)).with(CLASSIFIER);

        assertThat(fewer.rank(fewer.read("je n'ai pas de garant")).stream()
                        .mapToDouble(candidate -> candidate.signal(Signal.BELIEF))
                        .sum())
                .isBetween(0.9, 1.0001);
    }

    private static List<Entry> with(Entry changed) {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(changed), SmallShelf.ENTRIES.subList(1, 5).stream())
                .toList();
    }

    private static Traits traits(String typed) {
        return INDEX.traits(INDEX.read(typed));
    }

    private static String believed(Classifier classifier, String typed) {
        float[] scores = classifier.scores(traits(typed));
        int best = 0;
        for (int i = 0; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return classifier.ids().get(best);
    }

    private static float belief(Classifier classifier, String typed) {
        float best = 0;
        for (float belief : Beliefs.of(classifier.scores(traits(typed)))) {
            best = Math.max(best, belief);
        }
        return best;
    }
}
