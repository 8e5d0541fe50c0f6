package fr.escale.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What an article holds beside the message that says it. */
final class Details {
    private Details() {}

    /** Whether there is anything to tell besides. */
    static boolean has(Article article) {
        return article.steps().size() > 1 || !article.conditions().equals(Conditions.NONE);
    }

    /** Ages, then situations, each as a few words. */
    static List<String> whom(Spoken spoken, MessageWords words) {
        var whom = new ArrayList<String>();
        @Nullable Integer from = spoken.article().conditions().ageFrom();
        @Nullable Integer to = spoken.article().conditions().ageTo();
        if (from != null && to != null) {
            whom.add(words.say("ages", from.toString(), to.toString()));
        } else if (from != null) {
            whom.add(words.say("age-from", from.toString()));
        } else if (to != null) {
            whom.add(words.say("age-to", to.toString()));
        }
        whom.addAll(spoken.situations());
        return whom;
    }

    static String numbered(List<String> steps) {
        return IntStream.range(0, steps.size())
                .mapToObj(i -> (i + 1) + ". " + steps.get(i))
                .collect(Collectors.joining("\n"));
    }
}
