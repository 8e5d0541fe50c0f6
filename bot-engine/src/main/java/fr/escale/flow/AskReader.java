package fr.escale.flow;

import fr.escale.flow.Step.Choices;
import fr.escale.flow.Step.Expecting;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the steps that ask the person something, or answer what they ask. */
final class AskReader {
    private final WordsReader words;
    private final WayReader ways;
    private final ChoicesReader choices;
    private final Problems problems;

    AskReader(WordsReader words, WayReader ways, ChoicesReader choices, Problems problems) {
        this.words = words;
        this.ways = ways;
        this.choices = choices;
        this.problems = problems;
    }

    Optional<Step> ask(String id, Fields step, Optional<String> after) {
        Optional<Located> into = VariableName.read(step, "into", "the name that keeps the answer", problems);
        Expecting expecting = expecting(step);
        Choices shown = choices.read(step);
        Way next = ways.next(step, after);
        return words.text(step, "ask")
                .flatMap(text -> into.map(name -> new Step.Ask(id, text, name.value(), expecting, shown, next)));
    }

    Optional<Step> answer(String id, Fields step, Optional<String> after) {
        step.words("answer from")
                .filter(from -> !from.value().equals("knowledge"))
                .ifPresent(from -> problems.unknown(from, "answer-from", "word", List.of("knowledge")));
        Choices shown = choices.read(step);
        Way next = ways.next(step, after);
        if (step.has("article") == step.has("ask")) {
            problems.add(
                    step.at("answer from"),
                    "answer-from",
                    "expected either \"article\" (which one) or \"ask\" (the person's own words)");
            return Optional.empty();
        }
        return step.has("article")
                ? step.words("article").map(article -> new Step.ShowArticle(id, article.value(), next))
                : words.text(step, "ask").map(text -> new Step.AskKnowledge(id, text, shown, next));
    }

    /** Choices say by themselves that one of them is expected. */
    private Expecting expecting(Fields step) {
        Expecting said = step.words("expecting")
                .map(this::expecting)
                .orElse(step.has("choices") ? Expecting.ONE_OF : Expecting.TEXT);
        if (said == Expecting.ONE_OF && !step.has("choices")) {
            problems.add(step.at("expecting"), "missing-words", "found no \"choices\", expected a list of answers");
        }
        if (said != Expecting.ONE_OF && step.has("choices")) {
            problems.add(
                    step.at("expecting"),
                    "expecting",
                    "found choices for \"%s\", expected \"one of\", or no \"expecting\"".formatted(said.word()));
        }
        return said;
    }

    private Expecting expecting(Located word) {
        return Stream.of(Expecting.values())
                .filter(kind -> kind.word().equals(word.value()))
                .findFirst()
                .orElseGet(() -> {
                    List<String> names =
                            Stream.of(Expecting.values()).map(Expecting::word).toList();
                    problems.unknown(word, "expecting", "word", names);
                    return Expecting.TEXT;
                });
    }
}
