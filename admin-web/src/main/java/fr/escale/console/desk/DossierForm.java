package fr.escale.console.desk;

import static fr.escale.speech.Speech.say;

import fr.escale.conversation.Dossier;
import fr.escale.conversation.Dossier.Change;
import fr.escale.flow.Language;
import fr.escale.person.Stage;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The card as its form shows it and as it comes back.
 *
 * @param commune a name or a postcode
 * @param language BCP 47 code; empty for the language they write in
 * @param tags separated by commas
 */
record DossierForm(String nickname, String commune, String language, String age, String stage, String tags) {
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_TAG = 30;
    private static final int MOST_TAGS = 12;

    static DossierForm of(Dossier known, String commune) {
        return new DossierForm(
                known.nickname(),
                commune,
                known.chosen(),
                known.age(),
                known.stage() == null ? "" : known.stage().name(),
                String.join(", ", known.tags()));
    }

    /** What cannot be kept as it was typed, in French; empty when all can. */
    String problem(Function<String, Optional<String>> communes) {
        if (OneLine.of(nickname).length() > LONGEST_NAME) {
            return say("Ce nom est trop long : 40 caractères au plus.");
        }
        var words = Terms.tags(tags);
        if (words.size() > MOST_TAGS || words.stream().anyMatch(tag -> tag.length() > LONGEST_TAG)) {
            return say("Au plus 12 étiquettes, de 30 caractères chacune.");
        }
        return commune.isBlank() || communes.apply(commune.strip()).isPresent()
                ? ""
                : say("Je ne connais pas cette commune : écris son nom ou son code postal.");
    }

    /** @param communes the INSEE code of what was typed */
    Change change(Function<String, Optional<String>> communes) {
        return new Change(
                OneLine.of(nickname),
                commune.isBlank() ? "" : communes.apply(commune.strip()).orElse(""),
                Language.known(language).map(Language::code).orElse(""),
                Terms.age(age).isEmpty() ? "" : age,
                Stream.of(Stage.values())
                        .filter(one -> one.name().equals(stage))
                        .findFirst()
                        .orElse(null),
                Terms.tags(tags));
    }

    /** The choices of its lists. */
    public List<Terms.Choice> stages() {
        return Terms.stages();
    }

    public List<Terms.Choice> languages() {
        return Terms.languages();
    }

    public List<Terms.Choice> ages() {
        return Terms.ages();
    }

    @Override
    public String toString() {
        return "DossierForm[masked]";
    }
}
