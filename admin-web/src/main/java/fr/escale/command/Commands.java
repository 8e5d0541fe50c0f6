package fr.escale.command;

import ch.qos.logback.classic.LoggerContext;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program's subcommands. */
@Command(
        name = "escale",
        description = "The messaging front door of a youth outreach team. Without a command it serves.",
        mixinStandardHelpOptions = true,
        version = "Escale 0.1.0",
        subcommands = {Check.class, ReplayTalks.class, MoveStore.class, Evaluate.class, PasswordLink.class})
public final class Commands implements Runnable {
    /** Whether these arguments ask for a subcommand or its help, rather than for the server with settings ({@code --a=b}). */
    public static boolean among(String[] arguments) {
        return arguments.length > 0
                && (!arguments[0].startsWith("-") || arguments[0].matches("-h|--help|-V|--version"));
    }

    /** Kept, so that its level stays: Lucene remarks on a Java module that nothing here needs. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    /** Runs the subcommand; its exit code: 0 well, 1 problems found, 2 wrong usage. */
    public static int run(String... arguments) {
        LUCENE.setLevel(Level.SEVERE);
        hushTheStore();
        return line().execute(arguments);
    }

    /** Without Spring nobody sets up the log, and a store that is opened would tell all it does among what was asked for. */
    private static void hushTheStore() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext logs) {
            logs.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME).setLevel(ch.qos.logback.classic.Level.WARN);
        }
    }

    static CommandLine line() {
        return new CommandLine(new Commands()).setExecutionExceptionHandler(new Complaint());
    }

    /** Reached with options but no subcommand. */
    @Override
    public void run() {
        line().usage(System.out);
    }
}
