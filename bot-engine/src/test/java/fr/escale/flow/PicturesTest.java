package fr.escale.flow;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.flow.Reply.Attachment;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pictures that come with the program can be shown on every channel, and are shown by a flow. */
class PicturesTest {
    /** WhatsApp takes no larger one. */
    private static final int MOST_BYTES = 5 * 1024 * 1024;

    private static Set<String> names() {
        return Pictures.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void itIsWhatItsNameSaysAndFitsEveryChannel(String name) {
        Attachment picture = Pictures.attachment(name, "Un plan");
        byte[] content = Pictures.content(picture.url()).orElseThrow();

        assertThat(content).hasSizeBetween(1, MOST_BYTES);
        assertThat(format(content)).isEqualTo(picture.type());
        assertThat(Limits.WHATSAPP.carries(picture.type())).isTrue();
        assertThat(Pictures.has(picture)).isTrue();
    }

    @Test
    void everyOneIsShownByAFlow() {
        assertThat(Flows.shipped().all().stream()
                        .flatMap(flow -> flow.steps().stream())
                        .filter(Step.Show.class::isInstance)
                        .map(step -> ((Step.Show) step).picture())
                        .collect(Collectors.toSet()))
                .isEqualTo(Pictures.names());
    }

    @Test
    void nothingElseOfTheProgramIsGivenOut() {
        assertThat(List.of("/assets/pictures/../../flows/cv.yml", "/assets/pictures/x.png", "/fichiers/x.png", ""))
                .allSatisfy(url -> assertThat(Pictures.content(url)).isEmpty());
        assertThat(Pictures.has(new Attachment("x", "image/png", "https://elsewhere.example/cv-modele.png")))
                .isFalse();
    }

    private static String format(byte[] content) {
        try (var in = Objects.requireNonNull(ImageIO.createImageInputStream(new ByteArrayInputStream(content)))) {
            return "image/" + ImageIO.getImageReaders(in).next().getFormatName().toLowerCase(Locale.ROOT);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
