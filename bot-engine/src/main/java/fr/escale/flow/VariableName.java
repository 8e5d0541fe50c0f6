package fr.escale.flow;

import java.util.Optional;
import java.util.Set;

/** What a variable may be called: a word that conditions can use too, and that nobody else uses. */
final class VariableName {
    /** Words of the condition language, and of bookings. */
    private static final Set<String> TAKEN = Set.of(
            "true",
            "false",
            "null",
            "in",
            "as",
            "break",
            "const",
            "continue",
            "else",
            "for",
            "function",
            "if",
            "import",
            "let",
            "loop",
            "package",
            "namespace",
            "return",
            "var",
            "void",
            "while",
            "today",
            "slot",
            "when",
            "where",
            "who");

    private VariableName() {}

    /** The name behind this key, if there is one that can be used; what is wrong with it is reported. */
    static Optional<Located> read(Fields step, String key, String why, Problems problems) {
        return step.required(key, why).filter(name -> check(name, problems));
    }

    /** Reports a name that cannot be used; true for one that can. */
    static boolean check(Located name, Problems problems) {
        if (!Unaccented.name(name.value()).matches("[A-Za-z][A-Za-z0-9]*")) {
            problems.add(
                    name.at(),
                    "variable-name",
                    "found \"%s\", expected one word of letters and digits".formatted(name.value()));
            return false;
        }
        if (TAKEN.contains(Unaccented.name(name.value())) || Variables.TEAM.contains(name.value())) {
            problems.add(
                    name.at(),
                    "variable-name",
                    "found \"%s\", which is a word of the program's own, expected another one".formatted(name.value()));
            return false;
        }
        return true;
    }
}
