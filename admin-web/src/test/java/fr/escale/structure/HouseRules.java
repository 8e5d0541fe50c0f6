package fr.escale.structure;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMembers;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;

/** What every room of the house keeps to, beside its arrows (see {@link ModulithTest}). */
enum HouseRules {
    EVERY_PACKAGE_SAYS_WHAT_MAY_BE_NULL("unmarked") {
        @Override
        ArchRule in(String house) {
            return classes().should(Packages.beNullMarked());
        }
    },
    EVERY_ROOM_NAMES_ITS_ARROWS("arrowless") {
        @Override
        ArchRule in(String house) {
            return classes().should(Packages.nameTheirArrows());
        }
    },
    NOBODY_LEANS_ON_THE_BASE_PACKAGE("leaning") {
        @Override
        ArchRule in(String house) {
            return noClasses()
                    .that(not(resideInAPackage(house)))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(house);
        }
    },
    /** Only what hands a pure room's parts to Spring may name it: its {@code …Configuration}. */
    PURE_ROOMS_KNOW_NO_FRAMEWORK_NO_STORE_NO_HTTP("framed") {
        @Override
        ArchRule in(String house) {
            return noClasses()
                    .that()
                    .resideInAnyPackage(pureRooms(house))
                    .and()
                    .doNotHaveSimpleName("package-info")
                    .and()
                    .haveSimpleNameNotEndingWith("Configuration")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.springframework..",
                            "org.bson..",
                            "com.mongodb..",
                            "jakarta..",
                            "java.net.http..",
                            "java.sql..",
                            house + ".store..");
        }
    },
    PURE_ROOMS_HAVE_NO_CLOCK_AND_NO_DICE("clocked") {
        @Override
        ArchRule in(String house) {
            return noClasses()
                    .that()
                    .resideInAnyPackage(pureRooms(house))
                    .should()
                    .callMethodWhere(readsAClock())
                    .orShould()
                    .dependOnClassesThat()
                    .haveNameMatching("java\\.util\\.Random|java\\.security\\.SecureRandom|java\\.time\\.Clock");
        }
    },
    NO_LUMBER_ROOMS("lumber") {
        @Override
        ArchRule in(String house) {
            return noClasses()
                    .should()
                    .resideInAnyPackage("..util..", "..utils..", "..common..", "..helper..", "..manager..", "..impl..");
        }
    },
    PARTS_ARE_HANDED_OVER_IN_CONSTRUCTORS("injected") {
        @Override
        ArchRule in(String house) {
            return noMembers().that(not(isConstructor())).should().beAnnotatedWith(Autowired.class);
        }
    },
    NOBODY_PRINTS_OR_LOGS_PAST_THE_LOGGER("printing") {
        @Override
        ArchRule in(String house) {
            return noClasses()
                    .that()
                    .resideOutsideOfPackages(house, house + ".command..", house + ".opening..")
                    .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                    .orShould(GeneralCodingRules.USE_JAVA_UTIL_LOGGING);
        }
    };

    /** Rooms that give the same for the same, today and tomorrow. */
    private static final Set<String> PURE = Set.of(
            "flow",
            "engine",
            "safety",
            "manner",
            "wish",
            "civil",
            "knowledge.search",
            "knowledge.language",
            "knowledge.intent");

    private final String example;

    HouseRules(String example) {
        this.example = example;
    }

    /** The rule for the house with this base package. */
    abstract ArchRule in(String house);

    /** Base package of a little house that breaks this rule. */
    String brokenHouse() {
        return "broken." + example;
    }

    private static DescribedPredicate<JavaMember> isConstructor() {
        return DescribedPredicate.describe("constructors", JavaConstructor.class::isInstance);
    }

    private static String[] pureRooms(String house) {
        return PURE.stream().map(room -> house + "." + room + "..").toArray(String[]::new);
    }

    private static DescribedPredicate<JavaCall<?>> readsAClock() {
        return DescribedPredicate.describe("read a clock or make a random id", call -> {
            AccessTarget.CodeUnitCallTarget target = call.getTarget();
            JavaClass owner = target.getOwner();
            boolean now = target.getName().equals("now")
                    && owner.getPackageName().equals("java.time")
                    && target.getRawParameterTypes().isEmpty();
            boolean millis =
                    owner.isEquivalentTo(System.class) && target.getName().equals("currentTimeMillis");
            boolean dice = owner.isEquivalentTo(UUID.class) && target.getName().equals("randomUUID");
            return now || millis || dice;
        });
    }
}
