package fr.escale.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.knowledge.search.Classifier;
import fr.escale.knowledge.search.Entry;
import fr.escale.territory.Territory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShippedClassifiersTest {
    @Test
    void theBuildTeachesOneForTheVeryArticlesOfATerritory(@TempDir Path classes) throws IOException {
        ShippedClassifiers.main(new String[] {classes.toString(), "portes-du-sud"});

        List<Entry> entries = ShippedArticles.with(Territory.open("portes-du-sud")).articles().stream()
                .map(Article::entry)
                .toList();
        Path file = classes.resolve("classifiers").resolve(Classifier.fingerprint(entries));
        assertThat(file).isRegularFile();
        assertThat(Classifier.read(Files.newInputStream(file)).fingerprint())
                .isEqualTo(file.getFileName().toString());
        assertThat(Files.size(file)).isLessThan(3_000_000);
    }

    @Test
    void otherArticlesHaveNone() {
        assertThat(ShippedClassifiers.of(List.of(SomeArticles.about("judo").entry())))
                .isEmpty();
    }
}
