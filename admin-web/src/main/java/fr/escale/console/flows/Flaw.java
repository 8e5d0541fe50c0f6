package fr.escale.console.flows;

import fr.escale.flow.Problem;

/**
 * A problem as the editor reads it.
 *
 * @param line from 1
 * @param what in French
 * @param detail what was found and expected, as the checks say it, in English
 * @param rule the rule's name, as in the documentation
 */
public record Flaw(int line, int column, String what, String detail, String rule) {
    static Flaw of(Problem problem) {
        return new Flaw(
                problem.line(), problem.column(), Wordings.rule(problem.rule()), problem.message(), problem.rule());
    }
}
