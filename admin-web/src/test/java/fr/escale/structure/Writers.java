package fr.escale.structure;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Follows what a method may call, through every implementation there is, until something writes to the store. */
final class Writers {
    private static final Set<String> VERBS = Set.of(
            "insert",
            "save",
            "update",
            "upsert",
            "remove",
            "findAnd",
            "findOneAnd",
            "delete",
            "replace",
            "bulk",
            "drop");

    private final String base;
    private final Set<String> allowed;

    /**
     * @param base package of the house
     * @param allowed full names of methods that may write whoever calls them
     */
    Writers(String base, Set<String> allowed) {
        this.base = base;
        this.allowed = allowed;
    }

    /** The way from a method to a write, one call a line; empty when there is none. */
    Optional<String> wayFrom(JavaMethod start) {
        Map<JavaCodeUnit, @Nullable JavaCodeUnit> cameFrom = new HashMap<>();
        var next = new ArrayDeque<JavaCodeUnit>(List.of(start));
        cameFrom.put(start, null);
        while (!next.isEmpty()) {
            JavaCodeUnit here = next.poll();
            Optional<String> write = calls(here)
                    .filter(Writers::writes)
                    .map(JavaAccess::getDescription)
                    .findFirst();
            if (write.isPresent()) {
                return Optional.of(way(here, cameFrom) + write.get());
            }
            calls(here)
                    .flatMap(this::reached)
                    .filter(unit -> !allowed.contains(unit.getFullName().replaceFirst("\\(.*", "")))
                    .forEach(unit -> {
                        if (!cameFrom.containsKey(unit)) {
                            cameFrom.put(unit, here);
                            next.add(unit);
                        }
                    });
        }
        return Optional.empty();
    }

    private static Stream<JavaAccess<?>> calls(JavaCodeUnit unit) {
        return Stream.of(
                        unit.getMethodCallsFromSelf(),
                        unit.getConstructorCallsFromSelf(),
                        unit.getMethodReferencesFromSelf())
                .flatMap(Set::stream);
    }

    private static boolean writes(JavaAccess<?> call) {
        String owner = call.getTargetOwner().getName();
        boolean store = owner.startsWith("org.springframework.data.mongodb.core.Mongo")
                || owner.startsWith("com.mongodb.client.Mongo");
        return store && VERBS.stream().anyMatch(call.getTarget().getName()::startsWith);
    }

    private Stream<JavaCodeUnit> reached(JavaAccess<?> call) {
        if (!call.getTargetOwner().getPackageName().startsWith(base)
                || !(call.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target)) {
            return Stream.empty();
        }
        String name = target.getName();
        List<String> parameters =
                target.getRawParameterTypes().stream().map(JavaClass::getName).toList();
        JavaClass owner = call.getTargetOwner();
        return Stream.of(Stream.of(owner), owner.getAllRawSuperclasses().stream(), owner.getAllSubclasses().stream())
                .flatMap(classes -> classes)
                .filter(one -> one.getPackageName().startsWith(base))
                .flatMap(one -> one.getCodeUnits().stream())
                .filter(unit -> unit.getName().equals(name)
                        && unit.getRawParameterTypes().stream()
                                .map(JavaClass::getName)
                                .toList()
                                .equals(parameters));
    }

    private static String way(JavaCodeUnit last, Map<JavaCodeUnit, @Nullable JavaCodeUnit> cameFrom) {
        var way = new StringBuilder();
        for (JavaCodeUnit unit = last; unit != null; unit = cameFrom.get(unit)) {
            way.insert(0, unit.getFullName() + "\n");
        }
        return way.toString();
    }
}
