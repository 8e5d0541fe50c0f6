package fr.escale.flow;

import dev.cel.checker.CelStandardDeclarations;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelMacro;
import dev.cel.parser.CelMacroExprFactory;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The small part of CEL that editors write: comparing, reckoning, "and", "or", "not", lists to choose from, and three
 * functions of ours. Nothing in it loops, and nothing reaches outside.
 */
final class FormulaLanguage {
    /** What may be called, for "expected one of …". */
    static final Set<String> FUNCTIONS =
            Set.of("known", "years", "daysUntil", "date", "contains", "startsWith", "endsWith");

    private static final Set<String> STANDARD = Set.of(
            "CONDITIONAL",
            "LOGICAL_NOT",
            "LOGICAL_OR",
            "LOGICAL_AND",
            "EQUALS",
            "NOT_EQUALS",
            "IN_LIST",
            "ADD_DOUBLE",
            "ADD_STRING",
            "SUBTRACT_DOUBLE",
            "MULTIPLY_DOUBLE",
            "DIVIDE_DOUBLE",
            "NEGATE_DOUBLE",
            "LESS_DOUBLE",
            "LESS_STRING",
            "LESS_TIMESTAMP",
            "LESS_EQUALS_DOUBLE",
            "LESS_EQUALS_STRING",
            "LESS_EQUALS_TIMESTAMP",
            "GREATER_DOUBLE",
            "GREATER_STRING",
            "GREATER_TIMESTAMP",
            "GREATER_EQUALS_DOUBLE",
            "GREATER_EQUALS_STRING",
            "GREATER_EQUALS_TIMESTAMP",
            "CONTAINS_STRING",
            "STARTS_WITH_STRING",
            "ENDS_WITH_STRING");

    private static final Map<CelType, Kind> KINDS = Map.of(
            SimpleType.STRING, Kind.TEXT,
            SimpleType.DOUBLE, Kind.NUMBER,
            SimpleType.TIMESTAMP, Kind.DATE,
            SimpleType.BOOL, Kind.YES_NO);

    private static final CelOptions OPTIONS = CelOptions.current()
            .maxParseRecursionDepth(32)
            .maxExpressionCodePointSize(1_000)
            .enableHeterogeneousNumericComparisons(true)
            .enableHomogeneousLiterals(true)
            .build();

    private FormulaLanguage() {}

    /** The runtime, made when first needed. */
    static CelRuntime runtime() {
        return Lazy.RUNTIME;
    }

    static @Nullable Kind kind(CelType type) {
        return KINDS.get(type);
    }

    static CelCompiler compiler(Variables variables) {
        CelCompilerBuilder compiler = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(OPTIONS)
                .setStandardEnvironmentEnabled(false)
                .setStandardDeclarations(CelStandardDeclarations.newBuilder()
                        .filterFunctions((function, overload) -> STANDARD.contains(overload.toString()))
                        .build())
                .addMacros(
                        CelMacro.newGlobalMacro("known", 1, (make, target, given) -> known(make, given.get(0))),
                        CelMacro.newGlobalMacro("date", 1, (make, target, given) -> date(make, given.get(0))),
                        CelMacro.newGlobalMacro(
                                "years", 1, (make, target, given) -> today(make, "years", given.get(0))),
                        CelMacro.newGlobalMacro(
                                "daysUntil", 1, (make, target, given) -> today(make, "daysUntil", given.get(0))))
                .addFunctionDeclarations(
                        declared("years", SimpleType.DOUBLE, SimpleType.TIMESTAMP, SimpleType.TIMESTAMP),
                        declared("daysUntil", SimpleType.DOUBLE, SimpleType.TIMESTAMP, SimpleType.TIMESTAMP),
                        declared("date", SimpleType.TIMESTAMP, SimpleType.STRING))
                .addVar(Formula.TODAY, SimpleType.TIMESTAMP);
        variables
                .all()
                .forEach((name, kind) -> compiler.addVar(Unaccented.name(name), type(kind))
                        .addVar(Formula.KNOWN + Unaccented.name(name), SimpleType.BOOL));
        return compiler.build();
    }

    private static CelType type(Kind kind) {
        return switch (kind) {
            case TEXT -> SimpleType.STRING;
            case NUMBER -> SimpleType.DOUBLE;
            case DATE -> SimpleType.TIMESTAMP;
            case YES_NO -> SimpleType.BOOL;
        };
    }

    private static CelFunctionDecl declared(String name, CelType gives, CelType... takes) {
        return CelFunctionDecl.newFunctionDeclaration(
                name + "_", CelOverloadDecl.newGlobalOverload(name + "_of", gives, takes));
    }

    private static Optional<CelExpr> known(CelMacroExprFactory make, CelExpr given) {
        return Optional.of(
                given.exprKind().getKind() == ExprKind.Kind.IDENT
                        ? make.newIdentifier(Formula.KNOWN + given.ident().name())
                        : wrong(make, given, "found known(…) around something else, expected the name of a variable"));
    }

    private static Optional<CelExpr> date(CelMacroExprFactory make, CelExpr given) {
        boolean sound = given.exprKind().getKind() == ExprKind.Kind.CONSTANT
                && given.constant().getKind() == CelConstant.Kind.STRING_VALUE
                && Kind.date(given.constant().stringValue()) != null;
        return Optional.of(
                sound
                        ? make.newGlobalCall("date_", given)
                        : wrong(make, given, "found date(…) without a day, expected one like date(\"2026-09-01\")"));
    }

    private static Optional<CelExpr> today(CelMacroExprFactory make, String function, CelExpr given) {
        return Optional.of(make.newGlobalCall(function + "_", given, make.newIdentifier(Formula.TODAY)));
    }

    private static CelExpr wrong(CelMacroExprFactory make, CelExpr given, String message) {
        return make.reportError(CelIssue.formatError(make.getSourceLocation(given), message));
    }

    /** Made once, by the first flow with a formula: it costs some hundred milliseconds. */
    private static final class Lazy {
        static final CelRuntime RUNTIME = CelRuntimeFactory.plannerRuntimeBuilder()
                .setOptions(OPTIONS)
                .addFunctionBindings(CelFunctionBinding.fromOverloads(
                        "years_", CelFunctionBinding.from("years_of", Instant.class, Instant.class, (day, today) ->
                                (double) ChronoUnit.YEARS.between(local(day), local(today)))))
                .addFunctionBindings(CelFunctionBinding.fromOverloads(
                        "daysUntil_",
                        CelFunctionBinding.from("daysUntil_of", Instant.class, Instant.class, (day, today) ->
                                (double) ChronoUnit.DAYS.between(today, day))))
                .addFunctionBindings(CelFunctionBinding.fromOverloads(
                        "date_",
                        CelFunctionBinding.from("date_of", String.class, day -> Kind.instant(LocalDate.parse(day)))))
                .build();

        private static LocalDate local(Instant day) {
            return day.atOffset(ZoneOffset.UTC).toLocalDate();
        }
    }
}
