package fr.escale.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HouseRulesTest {
    private static final String HOUSE = "fr.escale";
    private static final JavaClasses ROOMS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(HOUSE);

    @ParameterizedTest
    @EnumSource
    void theHouseKeepsTheRule(HouseRules rule) {
        rule.in(HOUSE).check(ROOMS);
    }

    @ParameterizedTest
    @EnumSource
    void theRuleRejectsAHouseThatBreaksIt(HouseRules rule) {
        JavaClasses broken = new ClassFileImporter().importPackages(rule.brokenHouse());
        assertThat(broken).isNotEmpty();
        assertThatThrownBy(() -> rule.in(rule.brokenHouse()).check(broken)).isInstanceOf(AssertionError.class);
    }

    @Test
    void allThreeModulesAreLookedAt() {
        assertThat(ROOMS.contain("fr.escale.store.Seal")).isTrue();
        assertThat(ROOMS.contain("fr.escale.flow.Flow")).isTrue();
        assertThat(ROOMS.contain("fr.escale.FrontDoor")).isTrue();
    }

    @Test
    void theBasePackageHoldsTheFrontDoorAndNothingElse() {
        assertThat(ROOMS.stream()
                        .filter(each -> each.getPackageName().equals(HOUSE))
                        .map(each -> each.getSimpleName()))
                .containsExactlyInAnyOrder("FrontDoor", "package-info");
    }
}
