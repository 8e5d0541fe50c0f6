package fr.escale.flow;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Checks what buttons say: each its own, and no words in braces, which only texts fill in. */
final class ButtonChecks {
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
        Holes.all(said.text())
                .forEach(name -> problems.add(
                        said.at(),
                        "braces-in-label",
                        "found \"{%s}\" on a button, where it is shown as it stands, expected it in a text"
                                .formatted(name)));
    }
}
