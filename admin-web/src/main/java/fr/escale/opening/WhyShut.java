package fr.escale.opening;

import com.mongodb.MongoSecurityException;
import com.mongodb.MongoTimeoutException;
import fr.escale.flow.WrongFlowsException;
import fr.escale.knowledge.WrongArticlesException;
import fr.escale.setting.WrongSettingException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.web.server.PortInUseException;

/** Puts a failed start into plain lines, one for each thing to mend. */
final class WhyShut {
    private WhyShut() {}

    /** The lines for what lies at the bottom of this failure; empty for one that only a developer can mend. */
    static Optional<List<String>> lines(Throwable failure) {
        return causes(failure).reversed().stream()
                .map(WhyShut::known)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static List<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).toList();
    }

    private static Optional<List<String>> known(Throwable cause) {
        return switch (cause) {
            case WrongSettingException wrong -> Optional.of(List.of(String.valueOf(wrong.getMessage())));
            case WrongFlowsException wrong -> Optional.of(lines(wrong.getMessage()));
            case WrongArticlesException wrong -> Optional.of(lines(wrong.getMessage()));
            case PortInUseException busy ->
                Optional.of(List.of(
                        "SERVER_PORT: expected a free port, but something already listens on " + busy.getPort()));
            case MongoSecurityException _ ->
                Optional.of(List.of("ESCALE_MONGODB_URI: expected a user and a password that this MongoDB accepts"));
            case MongoTimeoutException _ ->
                Optional.of(List.of("ESCALE_MONGODB_URI: expected a MongoDB that takes writes, none answered"));
            case BindException unreadable -> Optional.of(List.of(unreadable(unreadable)));
            default -> Optional.empty();
        };
    }

    private static List<String> lines(@Nullable String message) {
        return String.valueOf(message).lines().toList();
    }

    /** The value itself stays unsaid: it may be a secret. */
    private static String unreadable(BindException failure) {
        String variable =
                failure.getName().toString().replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
        return variable + ": expected " + meant(failure.getTarget().getType().resolve(Object.class));
    }

    private static String meant(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (type == int.class || type == Integer.class) {
            return "a whole number";
        }
        return "a value that reads as " + type.getSimpleName();
    }
}
