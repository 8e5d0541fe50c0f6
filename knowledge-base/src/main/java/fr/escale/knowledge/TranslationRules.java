package fr.escale.knowledge;

import java.util.List;

/** What a translation must be before anybody may read it. Messages are for editors: in French. */
final class TranslationRules {
    static final int FEWEST_QUESTIONS = 5;

    private final Written written;
    private final Flaws flaws;

    TranslationRules(Written written) {
        this.written = written;
        this.flaws = new Flaws(written);
    }

    List<Flaw> flaws() {
        flaws.require(
                Field.ID,
                Rules.isId(written.articleId()) && Translation.LANGUAGES.contains(written.language()),
                "Il faut l'identifiant de la fiche, un point et une de ces langues : "
                        + String.join(", ", Translation.LANGUAGES) + ".");
        new SaidRules(flaws).look(FEWEST_QUESTIONS);
        flaws.require(
                Field.ANSWER_ONCE_EXPIRED,
                !SaidRules.hasAmount(written.text(Field.ANSWER))
                        || !written.text(Field.ANSWER_ONCE_EXPIRED).isEmpty(),
                "La réponse donne un montant : il faut aussi ce qu'on dira une fois sa date passée, sans montant.");
        flaws.require(
                Field.PROOFREAD,
                written.text(Field.PROOFREAD).matches("yes|no"),
                "Il faut « yes » si une personne qui parle la langue l'a relue, sinon « no ».");
        flaws.require(
                Field.OF,
                written.text(Field.OF).matches("[0-9a-f]{" + Written.MARK_LENGTH + "}"),
                "Il faut la marque du texte français traduit.");
        return flaws.all();
    }
}
