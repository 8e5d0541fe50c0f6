package fr.escale.manner;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What verbs become when "tu" becomes "vous". All forms in lower case. */
final class Verbs {
    /** Forms in "-is" that are made like "choisis": the irregular ones are known before. */
    private static final Pattern SECOND_GROUP = Pattern.compile("\\p{L}{2,}is");

    private final Map<String, String> irregular;
    private final Map<String, String> orders;
    private final Set<String> doubtful;
    private final Set<String> nouns;
    private final Map<String, String> sayings;

    private Verbs(
            Map<String, String> irregular,
            Map<String, String> orders,
            Set<String> doubtful,
            Set<String> nouns,
            Map<String, String> sayings) {
        this.irregular = Map.copyOf(irregular);
        this.orders = Map.copyOf(orders);
        this.doubtful = doubtful;
        this.nouns = nouns;
        this.sayings = Map.copyOf(sayings);
    }

    /** Those that come with the program. */
    static Verbs shipped() {
        Data data = Data.read("/manner/verbs.yml");
        Set<String> nouns = data.words("noun orders");
        Set<String> doubtful = data.words("doubtful orders");
        Verbs forms = new Verbs(data.pairs("irregular"), Map.of(), doubtful, nouns, data.pairs("sayings"));
        Map<String, String> orders = new HashMap<>();
        data.words("orders").forEach(order -> orders.put(order, forms.you(order)));
        Stream.of(nouns, doubtful).flatMap(Set::stream).forEach(order -> orders.put(order, forms.you(order + "s")));
        return new Verbs(forms.irregular, orders, doubtful, nouns, forms.sayings);
    }

    private String you(String form) {
        return statement(form).orElseThrow(() -> new IllegalStateException("manner/verbs.yml: " + form));
    }

    /** "peux" becomes "pouvez"; nothing when this is no form that goes with "tu". */
    Optional<String> statement(String form) {
        String known = irregular.get(form);
        if (known != null) {
            return Optional.of(known);
        } else if (form.endsWith("ras")) {
            return Optional.of(cut(form, 2) + "ez");
        } else if (form.endsWith("ais")) {
            return Optional.of(cut(form, 3) + "iez");
        } else if (form.endsWith("ds")) {
            return Optional.of(cut(form, 1) + "ez");
        } else if (form.endsWith("es")) {
            return Optional.of(cut(form, 2) + "ez");
        }
        return SECOND_GROUP.matcher(form).matches() ? Optional.of(cut(form, 1) + "ssez") : Optional.empty();
    }

    /** "demande" becomes "demandez"; nothing when this is no order we know. */
    Optional<String> order(String form) {
        return Optional.ofNullable(orders.get(form));
    }

    /** Whether an order of this form can be taken for what somebody else does. */
    boolean isDoubtful(String form) {
        return doubtful.contains(form) || isNoun(form);
    }

    /** Whether an order of this form can be taken for a noun. */
    boolean isNoun(String form) {
        return nouns.contains(form);
    }

    /** Sayings that are changed as a whole, in lower case. */
    Map<String, String> sayings() {
        return sayings;
    }

    private static String cut(String form, int letters) {
        return form.substring(0, form.length() - letters);
    }
}
