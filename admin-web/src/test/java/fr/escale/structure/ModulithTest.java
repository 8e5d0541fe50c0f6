package fr.escale.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ImportOption;
import fr.escale.FrontDoor;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

class ModulithTest {
    /** A little house is test code: nothing is left out of it. */
    private static final ImportOption EVERYTHING = location -> true;

    @Test
    void theRoomsOfAllThreeJarsKeepToTheArrowsTheyName() {
        ApplicationModules house = ApplicationModules.of(FrontDoor.class);
        assertThat(house.getModuleByName("store")).isPresent();
        assertThat(house.getModuleByName("channel.telegram")).isPresent();
        assertThat(house.getModuleByName("security")).isPresent();
        house.verify();
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
