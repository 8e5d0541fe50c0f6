package fr.escale.structure;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.function.Predicate;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** What the package-info of a class must say. */
final class Packages {
    private Packages() {}

    static ArchCondition<JavaClass> beNullMarked() {
        return condition("live in a package marked @NullMarked", room -> room.isAnnotatedWith(NullMarked.class));
    }

    /** A package that is no room of its own belongs to the one around it; the base package is no room at all. */
    static ArchCondition<JavaClass> nameTheirArrows() {
        return condition("live in a room that names its allowed dependencies", room -> {
            JavaPackage around = room;
            while (!around.isAnnotatedWith(ApplicationModule.class)) {
                JavaPackage parent = around.getParent().orElse(around);
                if (isBase(around)) {
                    return around.equals(room);
                }
                around = parent;
            }
            String[] arrows =
                    around.getAnnotationOfType(ApplicationModule.class).allowedDependencies();
            return !Arrays.asList(arrows).contains(ApplicationModule.OPEN_TOKEN);
        });
    }

    /** "fr.escale", or the base of a broken example. */
    private static boolean isBase(JavaPackage around) {
        return around.getName().split("\\.").length <= 2;
    }

    private static ArchCondition<JavaClass> condition(String description, Predicate<JavaPackage> kept) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass each, ConditionEvents events) {
                String message = each.getName() + " does " + (kept.test(each.getPackage()) ? "" : "not ") + description;
                events.add(new SimpleConditionEvent(each, kept.test(each.getPackage()), message));
            }
        };
    }
}
