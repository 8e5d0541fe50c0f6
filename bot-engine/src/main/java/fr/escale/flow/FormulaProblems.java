package fr.escale.flow;

import dev.cel.common.CelIssue;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in words of ours what CEL finds wrong in a formula. */
final class FormulaProblems {
    private static final Pattern UNDECLARED = Pattern.compile("undeclared reference to '(.+?)'.*");
    private static final Pattern NO_OVERLOAD =
            Pattern.compile("found no matching overload for '(.+?)' applied to '(.*?)' .*", Pattern.DOTALL);
    private static final Pattern MIXED = Pattern.compile("expected type '(.+?)' but found '(.+?)'.*", Pattern.DOTALL);
    private static final Map<String, String> KINDS = Map.of(
            "string", "text",
            "double", "number",
            "google.protobuf.Timestamp", "date",
            "bool", "yes or no");
    private static final Map<String, String> WANTED = Map.of(
            "years_", "years(date)",
            "daysUntil_", "daysUntil(date)",
            "contains", "text.contains(text)",
            "startsWith", "text.startsWith(text)",
            "endsWith", "text.endsWith(text)");

    private final String source;
    private final Variables variables;

    FormulaProblems(String source, Variables variables) {
        this.source = source;
        this.variables = variables;
    }

    void of(Collection<CelIssue> issues, Consumer<Fault> problems) {
        List<Fault> faults = issues.stream().map(this::of).distinct().toList();
        // what follows a sign that cannot be read is CEL guessing
        boolean guessed =
                faults.getFirst() instanceof Fault.Wrong first && first.rule().equals("condition");
        (guessed ? faults.subList(0, 1) : faults).forEach(problems);
    }

    Fault unreadable() {
        return Fault.condition(0, "found \"%s\", expected a condition like age < 18".formatted(source));
    }

    private Fault of(CelIssue issue) {
        int at = index(issue);
        String message = issue.getMessage();
        Matcher undeclared = UNDECLARED.matcher(message);
        if (undeclared.matches()) {
            return undeclared(at, undeclared.group(1));
        }
        Matcher kinds = NO_OVERLOAD.matcher(message);
        if (kinds.matches()) {
            return Fault.kind(at, kinds(kinds.group(1), kinds.group(2)));
        }
        Matcher mixed = MIXED.matcher(message);
        if (mixed.matches()) {
            return Fault.kind(
                    at,
                    "found a %s in a list, expected a %s like the others"
                            .formatted(kind(mixed.group(2)), kind(mixed.group(1))));
        }
        return Fault.condition(at, message.startsWith("found ") ? message : broken(at));
    }

    private int index(CelIssue issue) {
        int from = 0;
        for (int line = 1; line < issue.getSourceLocation().getLine(); line++) {
            from = source.indexOf('\n', from) + 1;
        }
        return Math.max(
                0, Math.min(source.length(), from + issue.getSourceLocation().getColumn()));
    }

    private Fault undeclared(int at, String found) {
        String plain = found.startsWith(Formula.KNOWN) ? found.substring(Formula.KNOWN.length()) : found;
        String name = written(plain, at);
        if (!Character.isLetter(name.charAt(0))) {
            return Fault.condition(
                    at,
                    "found \"%s\", expected one of && || ! == != < <= > >= + - * / in"
                            .formatted(name.replace("_", "")));
        }
        boolean called = source.matches("(?s).*\\b" + Pattern.quote(name) + "\\s*\\(.*");
        return called
                ? new Fault.Unknown(begin(name, at), "function", name, FormulaLanguage.FUNCTIONS)
                : new Fault.Unknown(at, "variable", name, variables.names());
    }

    /** CEL points at a call's parenthesis, editors look at its name. */
    private int begin(String name, int at) {
        return source.startsWith(name, at - name.length()) ? at - name.length() : at;
    }

    /** As it stands in the file, with its accents. */
    private String written(String plain, int at) {
        int there = Unaccented.formula(source).indexOf(plain, at);
        return there < 0 ? plain : source.substring(there, there + plain.length());
    }

    private static String kinds(String function, String given) {
        List<String> kinds = Arrays.stream(given.replaceAll("^\\(|\\)$", "").split(", "))
                .map(FormulaProblems::kind)
                .toList();
        String wanted = WANTED.get(function);
        return wanted == null
                ? "found \"%s\" between %s, expected the same kind on both sides"
                        .formatted(function.replaceAll("[_@]", ""), String.join(" and ", kinds))
                : "found a %s in %s, expected %s".formatted(kinds.getFirst(), wanted.replaceAll("\\(.*", ""), wanted);
    }

    private static String kind(String cel) {
        return KINDS.getOrDefault(cel, "list");
    }

    private String broken(int at) {
        if (source.substring(at).startsWith("=")) {
            return "found \"=\", expected \"==\"";
        }
        return at >= source.stripTrailing().length()
                ? "found the end of the condition, expected a name, a number or a text in quotes"
                : "found \"%s\", expected a condition like age < 18".formatted(word(at));
    }

    private String word(int at) {
        String rest = source.substring(at);
        String word = rest.split("\\s", 2)[0];
        return word.isEmpty() ? rest.strip() : word;
    }
}
