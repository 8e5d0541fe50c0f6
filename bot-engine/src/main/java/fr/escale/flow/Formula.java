package fr.escale.flow;

import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelVariableResolver;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A condition or a value in CEL, checked when the file was read. Shared by all conversations. What is not known makes
 * no condition true and gives no value; nothing a person can say makes it fail.
 */
public final class Formula {
    static final String TODAY = "today";
    static final String KNOWN = "known_";

    private final String source;
    private final Kind kind;
    private final Map<String, Variable> variables;
    private final CelRuntime.Program program;

    /** A variable of the flow. */
    record Variable(String name, Kind kind) {}

    /** @param variables those it asks for, by the name that CEL knows */
    Formula(String source, Kind kind, Map<String, Variable> variables, CelRuntime.Program program) {
        this.source = source;
        this.kind = kind;
        this.variables = Map.copyOf(variables);
        this.program = program;
    }

    /** As the editor wrote it. */
    public String source() {
        return source;
    }

    /** What it gives. */
    public Kind kind() {
        return kind;
    }

    /** The variables it asks for, also those it only asks whether they are known. */
    public Set<String> names() {
        return variables.values().stream().map(Variable::name).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether it is true; false also when it cannot be told. */
    public boolean holds(Words words) {
        return Boolean.TRUE.equals(reckoned(words));
    }

    /** What it gives, as sessions keep it; empty when it cannot be told. */
    public Optional<String> value(Words words) {
        return Optional.ofNullable(reckoned(words)).map(Kind::text);
    }

    private @Nullable Object reckoned(Words words) {
        AtomicBoolean finite = new AtomicBoolean(true);
        try {
            Object value =
                    program.trace((CelVariableResolver) name -> Optional.ofNullable(find(name, words)), (part, is) -> {
                        if (isEndless(is)) {
                            finite.set(false);
                        }
                    });
            return finite.get() ? value : null;
        } catch (CelEvaluationException unknown) {
            // a variable without a value, mostly: the rule for those is above
            return null;
        }
    }

    /** What comes of dividing by nothing: no comparison with it means anything. */
    private static boolean isEndless(@Nullable Object value) {
        return value instanceof Double number && !Double.isFinite(number);
    }

    private @Nullable Object find(String name, Words words) {
        if (name.equals(TODAY)) {
            return Kind.instant(words.today());
        }
        if (name.startsWith(KNOWN)) {
            return value(name.substring(KNOWN.length()), words) != null;
        }
        return value(name, words);
    }

    private @Nullable Object value(String name, Words words) {
        Variable variable = variables.get(name);
        String word = variable == null ? null : words.word(variable.name());
        return variable == null || word == null || word.isBlank()
                ? null
                : variable.kind().value(word);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Formula formula && formula.source.equals(source) && formula.kind == kind;
    }

    @Override
    public int hashCode() {
        return source.hashCode();
    }

    @Override
    public String toString() {
        return source;
    }
}
