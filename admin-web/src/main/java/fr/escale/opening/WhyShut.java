package fr.escale.opening;

import fr.escale.setting.WrongSettingException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.web.server.PortInUseException;

/** Puts a failed start into plain lines, one for each thing to mend. */
final class WhyShut {
    private WhyShut() {}

    /** The lines for what lies at the bottom of this failure; empty for one that only a developer can mend. */
    static Optional<List<String>> lines(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            @Nullable List<String> lines = known(cause);
            if (lines != null) {
                return Optional.of(lines);
            }
        }
        return Optional.empty();
    }

    private static @Nullable List<String> known(Throwable cause) {
        return switch (cause) {
            case WrongSettingException wrong -> List.of(String.valueOf(wrong.getMessage()));
            case PortInUseException busy ->
                List.of("SERVER_PORT: expected a free port, but something already listens on " + busy.getPort());
            case BindException unreadable when !causedByWrongSetting(unreadable) -> List.of(unreadable(unreadable));
            default -> null;
        };
    }

    /** The value itself stays unsaid: it may be a secret. */
    private static String unreadable(BindException failure) {
        String variable =
                failure.getName().toString().replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
        Class<?> type = failure.getTarget().getType().resolve(Object.class);
        return variable + ": expected a value that reads as " + type.getSimpleName();
    }

    private static boolean causedByWrongSetting(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof WrongSettingException) {
                return true;
            }
        }
        return false;
    }
}
