package fr.escale;

import fr.escale.command.Commands;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The one program: without a command it serves, with one (check, talk, move, evaluate, password-link) it does that and ends. */
@SpringBootApplication
public class FrontDoor {
    /** Exit codes: 0 when all is well; 1 when the start failed or a command found problems; 2 for a wrong command. */
    public static void main(String[] arguments) {
        if (Commands.among(arguments)) {
            System.exit(Commands.run(arguments));
        }
        serve(arguments);
    }

    /** Why a start failed has been said by {@link fr.escale.opening} when the exception arrives here. */
    private static void serve(String[] arguments) {
        try {
            SpringApplication.run(FrontDoor.class, arguments);
        } catch (RuntimeException saidAlready) {
            System.exit(1);
        }
    }
}
