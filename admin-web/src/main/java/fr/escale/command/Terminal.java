package fr.escale.command;

import java.io.PrintWriter;
import picocli.CommandLine.Model.CommandSpec;

/** Where a command says what it found, and what keeps it from working. */
record Terminal(PrintWriter out, PrintWriter err) {
    static Terminal of(CommandSpec spec) {
        return new Terminal(spec.commandLine().getOut(), spec.commandLine().getErr());
    }

    /** A line of what was asked for. */
    void say(Object line) {
        out.println(line);
    }

    /** A line about what keeps the command from working. */
    void complain(Object line) {
        err.println(line);
    }
}
