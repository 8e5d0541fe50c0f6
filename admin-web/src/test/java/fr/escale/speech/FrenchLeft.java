package fr.escale.speech;

import com.microsoft.playwright.Page;
import java.util.List;

/** What a page shows of the catalogue's French sentences. */
public final class FrenchLeft {
    private static final String SHOWN = """
            () => {
              const words = [...document.querySelectorAll('[aria-label], [title], [placeholder], [alt]')]
                .filter((one) => !one.closest('[lang=fr]'))
                .flatMap((one) => ['aria-label', 'title', 'placeholder', 'alt'].map((name) => one.getAttribute(name)));
              const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) {
                const parent = walker.currentNode.parentElement;
                if (!parent.closest('script, style, textarea, [lang=fr]')) words.push(walker.currentNode.data);
              }
              return words.filter(Boolean);
            }
            """;

    private FrenchLeft() {}

    /** Sentences that are in the catalogue in French; words that are English too are none. */
    public static List<String> on(Page page) {
        return ((List<?>) page.evaluate(SHOWN))
                .stream()
                        .map(words -> Words.sentence(words.toString()))
                        .filter(FrenchLeft::isFrench)
                        .distinct()
                        .toList();
    }

    private static boolean isFrench(String words) {
        return Words.hasLetters(words)
                && !Catalogue.ENGLISH.console().containsValue(words)
                && !Catalogue.ENGLISH.retold(words).equals(words);
    }
}
