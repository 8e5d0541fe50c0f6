package fr.escale.flow;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Checks what buttons say: each its own, and no words in braces, which only texts fill in. */
final class ButtonChecks {
    private static final Pattern BRACES = Pattern.compile("\\{.*}|\\[\\[.*]]");

    private ButtonChecks() {}

    static void check(Draft draft, Problems problems) {
        Map<String, Map<String, String>> labels = new HashMap<>();
        for (Said said : Said.in(draft.root)) {
            if (said.isLabel()) {
                braces(said, problems);
            }
            if (said.key().equals("label")) {
                twice(said, labels.computeIfAbsent(said.step(), step -> new HashMap<>()), problems);
            }
        }
    }

    /** WhatsApp refuses two equal titles in one message, and who types one would mean either. */
    private static void twice(Said said, Map<String, String> before, Problems problems) {
        String plain = PlainText.of(said.text());
        Optional.ofNullable(before.putIfAbsent(plain.isEmpty() ? said.text() : plain, said.text()))
                .ifPresent(same -> problems.add(
                        said.at(),
                        "duplicate-label",
                        "found label \"%s\" after \"%s\", expected another one: who types it would mean either"
                                .formatted(said.text(), same)));
    }

    private static void braces(Said said, Problems problems) {
        if (BRACES.matcher(said.text()).find()) {
            problems.add(
                    said.at(),
                    "braces-in-label",
                    "found braces on a button, where they are shown as they stand, expected them in a text");
        }
    }
}
