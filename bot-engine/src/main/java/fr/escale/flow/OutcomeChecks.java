package fr.escale.flow;

/** Checks that who cannot answer a question finds a way around it. */
final class OutcomeChecks {
    private OutcomeChecks() {}

    static void check(Draft draft, Problems problems) {
        draft.steps.stream()
                .filter(step -> step instanceof Step.Ask ask
                        && ask.expecting() != Step.Expecting.TEXT
                        && ask.options().isEmpty())
                .forEach(
                        step -> problems.add(
                                draft.place(step),
                                "missing-outcome",
                                "found a question that \"je ne sais pas\" does not answer, expected a button for who is not sure"));
    }
}
