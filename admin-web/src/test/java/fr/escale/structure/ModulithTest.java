package fr.escale.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ImportOption;
import fr.escale.FrontDoor;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

class ModulithTest {
    private static final Pattern NESTED =
            Pattern.compile("Invalid sub-module reference from module '([^']+)' to module '([^']+)'");

    /** A little house is test code: nothing is left out of it. */
    private static final ImportOption EVERYTHING = location -> true;

    @Test
    void theRoomsOfAllThreeJarsKeepToTheArrowsTheyName() {
        ApplicationModules house = ApplicationModules.of(FrontDoor.class);
        assertThat(house.getModuleByName("store")).isPresent();
        assertThat(house.getModuleByName("channel.telegram")).isPresent();
        assertThat(house.getModuleByName("security")).isPresent();
        house.detectViolations()
                .filter(violation -> !namesAnArrowIntoARoomWithinARoom(house, violation.getMessage()))
                .throwIfPresent();
    }

    /**
     * Modulith lets only the surrounding room see into a nested one. Here a nested room may have guests of its own, if
     * they name it ("knowledge.editing"); that they keep to the arrows they name is verified as for every room.
     */
    private static boolean namesAnArrowIntoARoomWithinARoom(ApplicationModules house, String violation) {
        Matcher reference = NESTED.matcher(violation);
        return reference.find()
                && house.getModuleByName(reference.group(1))
                        .map(ModulithTest::arrows)
                        .filter(arrows -> arrows.contains(reference.group(2)))
                        .isPresent();
    }

    private static List<String> arrows(ApplicationModule room) {
        return room.getBasePackage()
                .findAnnotation(org.springframework.modulith.ApplicationModule.class)
                .map(arrows -> List.of(arrows.allowedDependencies()))
                .orElse(List.of());
    }

    @Test
    void anArrowThatIsNotNamedIsRejected() {
        ApplicationModules house = ApplicationModules.of("broken.arrow", EVERYTHING);
        assertThatThrownBy(house::verify).isInstanceOf(Violations.class).hasMessageContaining("kitchen");
    }

    @Test
    void aCircleIsRejected() {
        ApplicationModules house = ApplicationModules.of("broken.circle", EVERYTHING);
        assertThatThrownBy(house::verify).isInstanceOf(Violations.class).hasMessageContaining("Cycle");
    }
}
