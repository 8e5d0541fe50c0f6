package fr.escale.command;

import java.io.PrintWriter;
import picocli.CommandLine.Model.CommandSpec;

/** Where a command says what it found. */
record Terminal(PrintWriter out, PrintWriter err) {
    static Terminal of(CommandSpec spec) {
        return new Terminal(spec.commandLine().getOut(), spec.commandLine().getErr());
    }

    /** A line of what was asked for. */
    void say(Object line) {
        out.println(line);
    }

    /** A line beside that, for who looks on. */
    void remark(Object line) {
        err.println(line);
    }
}
