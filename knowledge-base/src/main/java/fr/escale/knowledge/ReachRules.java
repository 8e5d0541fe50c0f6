package fr.escale.knowledge;

import java.util.Optional;
import java.util.regex.Pattern;

/** Where an article holds, and for whom. */
final class ReachRules {
    static final int LONGEST_SITUATION = 60;

    private static final int OLDEST = 120;
    private static final Pattern PLACE = Pattern.compile("\\d[0-9AB]\\d{3}|\\d{9}|dep:(\\d[0-9AB]|97\\d)|reg:\\d{2}");

    private final Flaws flaws;
    private final Written written;

    ReachRules(Flaws flaws) {
        this.flaws = flaws;
        this.written = flaws.written();
    }

    void look() {
        flaws.eachLine(Field.COMMUNES, this::place);
        local();
        ages();
        flaws.eachLine(Field.SITUATIONS, (line, situation) -> {
            if (situation.length() > LONGEST_SITUATION) {
                flaws.at(Field.SITUATIONS, line, Flaws.tooLong(situation, LONGEST_SITUATION));
            }
            if (SaidRules.hasAmount(situation)) {
                flaws.at(Field.SITUATIONS, line, "Un montant ne se dit que dans la réponse, qui a une date de fin.");
            }
        });
    }

    private void place(int line, String place) {
        if (!PLACE.matcher(place).matches()) {
            flaws.at(
                    Field.COMMUNES,
                    line,
                    "Il faut un code INSEE (56260), le SIREN d'une intercommunalité (200067932), « dep:56 » ou « reg:53 »"
                            + Flaws.found(place));
        }
    }

    private void local() {
        boolean isLocal = !written.lines(Field.COMMUNES).isEmpty();
        String instead = written.text(Field.VARIANT_OF);
        flaws.require(
                Field.TITLE,
                !isLocal || written.text(Field.TITLE).indexOf(':') > 0,
                "Une fiche locale commence par son lieu : « Vannes : la bourse au permis ».");
        flaws.require(
                Field.VARIANT_OF,
                instead.isEmpty() || Rules.isId(instead),
                "Il faut l'identifiant de la fiche nationale" + Flaws.found(instead));
        flaws.require(
                Field.VARIANT_OF,
                instead.isEmpty() || isLocal,
                "Seule une fiche locale répond à la place d'une autre : dis où elle vaut.");
        flaws.require(
                Field.VARIANT_OF,
                instead.isEmpty() || !instead.equals(written.text(Field.ID)),
                "Une fiche ne répond pas à sa propre place.");
    }

    private void ages() {
        Optional<Integer> from = age(Field.AGE_FROM);
        Optional<Integer> to = age(Field.AGE_TO);
        if (from.isPresent() && to.isPresent()) {
            flaws.require(Field.AGE_TO, from.get() <= to.get(), "Le dernier âge vient après le premier.");
        }
    }

    private Optional<Integer> age(Field field) {
        String text = written.text(field);
        boolean isAge = text.matches("\\d{1,3}") && Integer.parseInt(text) <= OLDEST;
        flaws.require(field, text.isEmpty() || isAge, "Il faut un âge en années, comme 18" + Flaws.found(text));
        return isAge ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
