package fr.escale.manner;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A text taken apart into words and what stands between them, while "tu" becomes "vous". */
final class Sentence {
    private static final Pattern PARTS = Pattern.compile("(?<=\\p{L})(?=\\P{L})|(?<=\\P{L})(?=\\p{L})");

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("tu", "vous"),
            Map.entry("te", "vous"),
            Map.entry("toi", "vous"),
            Map.entry("ton", "votre"),
            Map.entry("ta", "votre"),
            Map.entry("tes", "vos"),
            Map.entry("tien", "vôtre"),
            Map.entry("tienne", "vôtre"),
            Map.entry("tiens", "vôtres"),
            Map.entry("tiennes", "vôtres"));

    /** What may stand between "tu" and its verb. */
    private static final Set<String> BETWEEN =
            Set.of("ne", "n", "me", "m", "te", "t", "le", "la", "l", "les", "lui", "leur", "y", "en", "nous");

    /** "Dis-moi", "vas-y". */
    private static final Set<String> BEHIND_ORDERS =
            Set.of("moi", "toi", "le", "la", "les", "lui", "leur", "nous", "y", "en");

    private final List<String> parts;
    private final Verbs verbs;
    private final Clauses clauses;
    private boolean lost;
    /** The sentence has given an order. */
    private boolean told;

    Sentence(String text, Verbs verbs) {
        this.parts = new ArrayList<>(List.of(PARTS.split(text)));
        this.verbs = verbs;
        this.clauses = new Clauses(parts, verbs);
    }

    /** The whole text with "vous"; nothing when a verb stays unknown. */
    Optional<String> polite() {
        List<String> said = new ArrayList<>(parts);
        for (int i = 0; i < parts.size(); i++) {
            change(i, said);
        }
        return lost ? Optional.empty() : Optional.of(String.join("", said));
    }

    private void change(int i, List<String> said) {
        String word = word(i);
        if (word.equals("t") && elided(i)) {
            elided(i, said);
        } else if (WORDS.containsKey(word) && !isOther(word, i)) {
            set(said, i, Objects.requireNonNull(WORDS.get(word)));
            subject(word, i, said);
        } else {
            order(i, said);
        }
    }

    private void subject(String word, int i, List<String> said) {
        if (word.equals("tu")) {
            verbOf(i, said);
        } else if (word.equals("toi") && word(i + 2).equals("tu") && isGlue(i + 1)) {
            said.set(i + 1, ", ");
        } else if (word.equals("toi")
                && word(i - 2).equals("est")
                && word(i + 2).equals("qui")) {
            statement(i + 4, said);
        }
    }

    /** "Tiens" is an order unless it is "les tiens"; "le ton" is a sound. */
    private boolean isOther(String word, int i) {
        return word.equals("tiens") && !clauses.hasArticleBefore(i)
                || word.equals("ton") && clauses.hasArticleBefore(i);
    }

    /** "T'as" is "tu as"; before all else "t'" is whom something is done to. */
    private void elided(int i, List<String> said) {
        set(said, i, "vous");
        said.set(i + 1, " ");
        if (Clauses.isHave(word(i + 2))) {
            statement(i + 2, said);
        }
    }

    private void verbOf(int tu, List<String> said) {
        if (before(tu).equals("-")) {
            statement(tu - 2, said);
            return;
        }
        int verb = tu + 2;
        while (BETWEEN.contains(word(verb)) && isGlue(verb - 1)) {
            verb += 2;
        }
        if (isGlue(verb - 1)) {
            statement(verb, said);
        }
    }

    private void statement(int i, List<String> said) {
        Optional<String> form = verbs.statement(word(i));
        form.ifPresentOrElse(vous -> set(said, i, vous), () -> lost = true);
    }

    private void order(int i, List<String> said) {
        told &= !clauses.beginsSentence(i);
        if (isBound(i) || clauses.isOrder(i, told)) {
            verbs.order(singular(i)).ifPresent(vous -> tell(said, i, vous));
        } else if (clauses.isForbidden(i)) {
            verbs.statement(word(i).replaceFirst("e$", "es")).ifPresent(vous -> tell(said, i, vous));
        }
    }

    private void tell(List<String> said, int i, String order) {
        set(said, i, order);
        told = true;
    }

    private boolean isBound(int i) {
        return i + 2 < parts.size() && parts.get(i + 1).equals("-") && BEHIND_ORDERS.contains(word(i + 2));
    }

    /** "Vas-y" and "parles-en" have an "s" that orders do not have otherwise. */
    private String singular(int i) {
        String form = word(i);
        return isBound(i) && verbs.order(form).isEmpty() && form.endsWith("s")
                ? form.substring(0, form.length() - 1)
                : form;
    }

    private void set(List<String> said, int i, String word) {
        said.set(i, Letters.like(parts.get(i), word));
    }

    private boolean elided(int i) {
        return i + 2 < parts.size() && parts.get(i + 1).matches("['’]");
    }

    private boolean isGlue(int i) {
        return i > 0 && i < parts.size() && parts.get(i).matches("[ \u00a0]|['’]");
    }

    private String before(int i) {
        return i > 1 ? parts.get(i - 1) : "";
    }

    private String word(int i) {
        return i >= 0 && i < parts.size() ? parts.get(i).toLowerCase(Locale.FRENCH) : "";
    }
}
