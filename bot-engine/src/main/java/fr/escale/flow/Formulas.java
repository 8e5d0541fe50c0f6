package fr.escale.flow;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr.ExprKind;
import dev.cel.common.ast.CelMutableExpr;
import dev.cel.common.ast.CelMutableExprConverter;
import dev.cel.common.types.CelType;
import dev.cel.compiler.CelCompiler;
import dev.cel.runtime.CelEvaluationException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the conditions and values of one flow, over the flow's own variables. */
final class Formulas {
    private final Variables variables;
    /** Made with the first formula: most flows have none, and it costs some milliseconds. */
    private @Nullable CelCompiler compiler;

    Formulas(Variables variables) {
        this.variables = variables;
    }

    /** Reads one; everything wrong with it goes to {@code problems}, with its place in the formula. */
    Optional<Formula> read(String source, Consumer<Fault> problems) {
        CelCompiler cel = compiler == null ? FormulaLanguage.compiler(variables) : compiler;
        compiler = cel;
        FormulaProblems wrong = new FormulaProblems(source, variables);
        CelValidationResult parsed = cel.parse(Unaccented.formula(source));
        if (parsed.hasError()) {
            wrong.of(parsed.getErrors(), problems);
            return Optional.empty();
        }
        CelAbstractSyntaxTree tree = inNumbers(ast(parsed));
        CelValidationResult checked = cel.check(tree);
        if (checked.hasError()) {
            wrong.of(checked.getErrors(), problems);
            return Optional.empty();
        }
        return formula(source, ast(checked), wrong, problems);
    }

    private Optional<Formula> formula(
            String source, CelAbstractSyntaxTree tree, FormulaProblems wrong, Consumer<Fault> problems) {
        CelType type = tree.getResultType();
        Kind kind = FormulaLanguage.kind(type);
        if (kind == null) {
            problems.accept(Fault.kind(0, "found a list, expected a text, a number, a date, or yes or no"));
            return Optional.empty();
        }
        try {
            Map<String, Formula.Variable> used = new HashMap<>();
            names(tree).forEach(plain -> used.put(plain, variable(plain)));
            return Optional.of(
                    new Formula(source, kind, used, FormulaLanguage.runtime().createProgram(tree)));
        } catch (CelEvaluationException impossible) {
            problems.accept(wrong.unreadable());
            return Optional.empty();
        }
    }

    private Formula.Variable variable(String plain) {
        return variables.all().entrySet().stream()
                .filter(entry -> Unaccented.name(entry.getKey()).equals(plain))
                .map(entry -> new Formula.Variable(entry.getKey(), entry.getValue()))
                .findFirst()
                .orElseThrow();
    }

    private static CelAbstractSyntaxTree ast(CelValidationResult sound) {
        try {
            return sound.getAst();
        } catch (CelValidationException impossible) {
            throw new IllegalStateException("no errors, and yet no tree", impossible);
        }
    }

    /** Editors know numbers, not integers and doubles: every number is a double. */
    private static CelAbstractSyntaxTree inNumbers(CelAbstractSyntaxTree tree) {
        CelMutableExpr expression = CelMutableExprConverter.fromCelExpr(tree.getExpr());
        inNumbers(expression);
        return CelAbstractSyntaxTree.newParsedAst(
                CelMutableExprConverter.fromMutableExpr(expression), tree.getSource());
    }

    private static void inNumbers(CelMutableExpr expression) {
        switch (expression.getKind()) {
            case CONSTANT -> {
                if (expression.constant().getKind() == CelConstant.Kind.INT64_VALUE) {
                    expression.setConstant(
                            CelConstant.ofValue((double) expression.constant().int64Value()));
                }
            }
            case CALL -> {
                expression.call().target().ifPresent(Formulas::inNumbers);
                expression.call().args().forEach(Formulas::inNumbers);
            }
            case LIST -> expression.list().elements().forEach(Formulas::inNumbers);
            default -> {}
        }
    }

    private static Set<String> names(CelAbstractSyntaxTree tree) {
        Set<String> names = new TreeSet<>();
        gather(CelMutableExprConverter.fromCelExpr(tree.getExpr()), names);
        names.remove(Formula.TODAY);
        return names;
    }

    private static void gather(CelMutableExpr expression, Set<String> names) {
        if (expression.getKind() == ExprKind.Kind.IDENT) {
            String name = expression.ident().name();
            names.add(name.startsWith(Formula.KNOWN) ? name.substring(Formula.KNOWN.length()) : name);
        }
        for (CelMutableExpr inner : inner(expression)) {
            gather(inner, names);
        }
    }

    private static List<CelMutableExpr> inner(CelMutableExpr expression) {
        return switch (expression.getKind()) {
            case CALL -> {
                List<CelMutableExpr> inner = new ArrayList<>(expression.call().args());
                expression.call().target().ifPresent(inner::add);
                yield inner;
            }
            case LIST -> expression.list().elements();
            default -> List.of();
        };
    }
}
