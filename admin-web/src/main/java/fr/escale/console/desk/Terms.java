package fr.escale.console.desk;

import static fr.escale.speech.Speech.say;

import fr.escale.booking.Standing;
import fr.escale.conversation.Consent;
import fr.escale.conversation.Origin;
import fr.escale.flow.Language;
import fr.escale.person.Stage;
import fr.escale.speech.Speech;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of somebody's card and the choices of its form. */
final class Terms {
    private static final Map<String, String> AGES = Map.of(
            "-16", "moins de 16 ans",
            "16-17", "16–17 ans",
            "18-25", "18–25 ans",
            "26-29", "26–29 ans",
            "30+", "30 ans et plus");

    private Terms() {}

    /** A choice of the form. */
    record Choice(String value, String label) {}

    static List<Choice> stages() {
        return Stream.of(Stage.values())
                .map(stage -> new Choice(stage.name(), stage(stage)))
                .toList();
    }

    static List<Choice> languages() {
        return Stream.of(Language.values())
                .map(language -> new Choice(language.code(), language(language)))
                .toList();
    }

    static List<Choice> ages() {
        return Stream.of("-16", "16-17", "18-25", "26-29", "30+")
                .map(band -> new Choice(band, age(band)))
                .toList();
    }

    /** As the field says it. */
    static String stage(Stage stage) {
        return switch (stage) {
            case CONTACT -> say("contact");
            case SPOTTED -> say("repéré·e");
            case REMOBILISED -> say("remobilisé·e");
            case ACCOMPANIED -> say("accompagné·e");
            case LEFT -> "sorti·e";
        };
    }

    static String language(Language language) {
        return language.locale().getDisplayLanguage(Speech.locale());
    }

    /** Empty for what is no band of ours. */
    static String age(String band) {
        return say(AGES.getOrDefault(band, ""));
    }

    static String standing(Standing standing) {
        return switch (standing) {
            case HELD -> say("gardé quelques minutes");
            case ASKED -> say("demandé, sans réponse");
            case BOOKED -> say("rendez-vous");
            case CAME -> "venu·e";
            case EXCUSED -> say("excusé·e");
            case MISSED -> say("pas venu·e");
            case CANCELLED -> say("annulé");
        };
    }

    /** Tags as they are typed, separated by commas: each once, without what cannot be seen. */
    static List<String> tags(String typed) {
        return Stream.of(typed.split("[,;\n]"))
                .map(OneLine::of)
                .filter(tag -> !tag.isEmpty())
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new))
                .stream()
                .toList();
    }

    /** What somebody said about being written to unasked. */
    static String consent(Consent said) {
        return switch (said.how()) {
            case STOP -> say("a écrit STOP");
            case PLATFORM ->
                said.wanted()
                        ? say("accepte de nouveau les messages (dit à sa messagerie)")
                        : say("ne veut plus de messages non demandés (dit à sa messagerie)");
            case APPOINTMENT -> say("oui aux rappels, avec un rendez-vous");
            case LIFT -> say("oui, en demandant un trajet");
            case FREE_TIME -> say("oui, pour savoir quand un créneau se libère");
            case PLAN -> say("oui, pour un passage ou un atelier");
            case ANSWER -> say("oui, pour la réponse à sa question");
            case TOMORROW -> say("oui, pour qu’on demande de ses nouvelles");
        };
    }

    /** How somebody first came to us. */
    static String origin(Origin origin) {
        var what = switch (origin.kind()) {
            case AD -> say("publicité");
            case POST -> say("publication");
            case CODE -> say("lien avec le code");
        };
        var headline = origin.headline().isEmpty() ? "" : " " + say("« {0} »", origin.headline());
        return what + headline + (origin.id().isEmpty() ? "" : " " + origin.id());
    }
}
