package fr.escale.command;

import com.mongodb.MongoException;
import fr.escale.security.WayBack;
import fr.escale.setting.WrongSettingException;
import fr.escale.store.Errand;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.springframework.dao.DataAccessException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code password-link}: the way back in for an administrator whom no colleague can help. */
@Command(
        name = "password-link",
        mixinStandardHelpOptions = true,
        description =
                "Prints a link by which somebody of the staff chooses a new password: once, within an hour. On the embedded"
                        + " store stop Escale first, and start it again to open the link. It is written into the journal.")
final class PasswordLink implements Callable<Integer> {
    @Parameters(paramLabel = "<e-mail>", description = "Of the account.")
    private String email = "";

    @Option(
            names = "--without-code",
            description = "Takes the code off the sign-in too, for who has lost their telephone and their spare codes.")
    private boolean withoutCode;

    @Option(
            names = "--data",
            paramLabel = "<directory>",
            defaultValue = "${env:ESCALE_DATA_DIR:-./data}",
            description = "Of the embedded store; else ESCALE_DATA_DIR.")
    private Path directory = Path.of("data");

    @Option(names = "--mongodb", defaultValue = "${env:ESCALE_MONGODB_URI:-}", hidden = true)
    private String uri = "";

    @Option(names = "--url", defaultValue = "${env:ESCALE_PUBLIC_URL:-}", hidden = true)
    private String url = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Terminal terminal = Terminal.of(spec);
        Optional<String> path = path();
        path.ifPresentOrElse(
                link -> {
                    terminal.say(base() + link);
                    terminal.remark("It works once, for an hour. Whoever has it can enter as " + email + ".");
                },
                () -> terminal.remark(
                        "expected the e-mail address of an account that may enter, found none for " + email));
        return path.isPresent() ? 0 : 1;
    }

    private Optional<String> path() {
        try {
            return Errand.run(
                    directory, uri, store -> new WayBack(store, InstantSource.system()).link(email, withoutCode));
        } catch (MongoException | DataAccessException silent) {
            // not the driver's words: they may hold the address with its password
            throw new WrongSettingException(
                    "ESCALE_MONGODB_URI",
                    "expected a MongoDB that takes writes, found none that answers ("
                            + silent.getClass().getSimpleName() + ")");
        }
    }

    private String base() {
        String port = Optional.ofNullable(System.getenv("SERVER_PORT")).orElse("8080");
        return url.isBlank() ? "http://localhost:" + port : url.replaceAll("/$", "");
    }
}
