package fr.escale.knowledge.exchange;

import fr.escale.knowledge.ArticleReader.Problem;
import java.util.ArrayList;
import java.util.List;

/** What a report says, while it is counted. */
final class Tally {
    private final List<Problem> problems;
    private final List<String> added = new ArrayList<>();
    private final List<String> changed = new ArrayList<>();
    private final List<String> same = new ArrayList<>();
    private final List<String> held = new ArrayList<>();
    private boolean taken;

    Tally(List<Problem> problems) {
        this.problems = new ArrayList<>(problems);
    }

    void count(Step step, boolean live) {
        String id = step.item().id();
        if (step.isHeld(live)) {
            held.add(id);
        }
        if (step.blocked()) {
            add(step.problem("Quelqu'un d'autre a un brouillon de cette fiche : publiez-le ou abandonnez-le d'abord."));
        } else if (!step.changes()) {
            same.add(id);
        } else if (step.known().isGone()) {
            added.add(id);
        } else {
            changed.add(id);
        }
    }

    void add(Problem problem) {
        problems.add(problem);
    }

    void took() {
        taken = true;
    }

    boolean isFlawless() {
        return problems.isEmpty();
    }

    Exchange.Report report() {
        return new Exchange.Report(problems, added, changed, same, held, taken);
    }
}
