package fr.escale.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.MethodIntrospector;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A new address without a rule is shut to everybody; this test says so before somebody wonders. */
class EveryAddressHasARuleTest {
    /** Only ever reached inside the server, once something has gone wrong. */
    private static final Set<String> INSIDE = Set.of("/error");

    private final Mappings mappings = new Mappings();

    @Test
    void everyMappedAddressOfTheHouseHasARule() {
        assertThat(controllers().flatMap(mappings::of).filter(path -> !INSIDE.contains(path)))
                .contains("/login", "/api/v1/answers")
                .allSatisfy(path -> assertThat(ruled(path)).as(path).isTrue());
    }

    @Test
    void anAddressThatNobodyThoughtOfHasNone() {
        assertThat(mappings.of(Forgotten.class))
                .containsExactly("/console/oubli")
                .noneMatch(this::ruled);
    }

    static class Forgotten {
        @GetMapping("/console/oubli")
        void show() {}
    }

    private boolean ruled(String pattern) {
        String path = pattern.replaceAll("\\{[^}]*}", "x");
        List<Door> doors = new ArrayList<>(Door.OF_THE_BROWSER);
        doors.addAll(Door.OF_PROGRAMS);
        return Door.at(path, doors).isPresent();
    }

    private static Stream<Class<?>> controllers() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
        return scanner.findCandidateComponents("fr.escale").stream()
                .map(BeanDefinition::getBeanClassName)
                .map(name -> ClassUtils.resolveClassName(name, null));
    }

    private static final class Mappings extends RequestMappingHandlerMapping {
        Mappings() {
            afterPropertiesSet();
        }

        @Override
        protected void initHandlerMethods() {}

        Stream<String> of(Class<?> controller) {
            return MethodIntrospector.selectMethods(
                            controller, (Method method) -> getMappingForMethod(method, controller))
                    .values()
                    .stream()
                    .map(RequestMappingInfo::getPatternValues)
                    .flatMap(Set::stream);
        }
    }
}
