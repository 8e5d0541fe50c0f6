package fr.escale.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** No page changes anything because it was opened: links are followed by mail scanners, previews and back buttons. */
class LookingChangesNothingTest {
    /** What may be written though somebody only looks, and why. */
    private static final Set<String> ALLOWED = Set.of(
            // who of the staff has looked at a file is noted, as who has read a conversation is
            "fr.escale.media.Media.seen", "fr.escale.media.StoredMedia.seen");

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("fr.escale");

    private final Writers writers = new Writers("fr.escale", ALLOWED);

    @Test
    void noPageReachesAWriteToTheStore() {
        List<JavaMethod> pages = pages(HOUSE);
        assertThat(pages).hasSizeGreaterThan(30);
        assertThat(pages.stream().map(writers::wayFrom).flatMap(Optional::stream))
                .isEmpty();
    }

    /** Else nothing would be found because nothing is followed. */
    @Test
    void takingOverIsFollowedThroughTheRoomsToItsWrite() {
        var takeOver = HOUSE.get("fr.escale.console.desk.FloorActions").getMethods().stream()
                .filter(method -> method.getName().equals("takeOver"))
                .findFirst()
                .orElseThrow();
        assertThat(writers.wayFrom(takeOver))
                .hasValueSatisfying(way -> assertThat(way).contains("StoredDesk.takeOver"));
    }

    @Test
    void aPageThatCountsItsVisitorsIsFound() {
        JavaClasses broken = new ClassFileImporter().importPackages("broken.getting");
        var there = new Writers("broken.getting", Set.of());
        assertThat(pages(broken).stream().map(there::wayFrom))
                .singleElement()
                .satisfies(way -> assertThat(way)
                        .hasValueSatisfying(
                                told -> assertThat(told).contains("Counter.show()", "MongoOperations.save(")));
    }

    private static List<JavaMethod> pages(JavaClasses house) {
        return house.stream()
                .flatMap(one -> one.getMethods().stream())
                .filter(method ->
                        Stream.of(GetMapping.class, ModelAttribute.class).anyMatch(method::isAnnotatedWith))
                .toList();
    }
}
