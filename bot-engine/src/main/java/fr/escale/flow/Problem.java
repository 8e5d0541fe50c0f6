package fr.escale.flow;

/**
 * Something wrong in a flow file.
 *
 * @param line from 1
 * @param column from 1
 * @param message what was found, what was expected, and a suggestion where there is one
 * @param rule a short name of the rule ("unknown-step")
 */
public record Problem(String path, int line, int column, String message, String rule) {
    @Override
    public String toString() {
        return path + ":" + line + ":" + column + ": " + message + " [" + rule + "]";
    }
}
