package fr.escale.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.knowledge.search.Classifier;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The shipped articles and the search together, asked in Vannes as young people type; none of these
 * wordings is in an article. Where two ids stand, the one is as right there as the other. */
class ShippedAnswersTest {
    private static final String ASKED = """
            mobilite-permis-aides          | ya des aides pr financé mon permi ?
            mobilite-permis-aides          | jsui o chomage france travail me paye le permis ou pas
            mobilite-permis-aides          | lauto ecole me coute une blinde kelkun peu maider a payer
            mobilite-permis-aides          | mon pote apprenti a eu 500e pr son permi jy ai droit ?
            mobilite-permis-1-euro         | cmt marche le permi a un euro / jour
            mobilite-permis-1-euro         | le pret pr le permis faut le rembourser ?
            mobilite-bus-solidaire-vannes  | reduction bus kiceo cmt on fait
            mobilite-bus-solidaire-vannes  | labonement de bus a vannes c tro cher
            mobilite-bourse-permis-vannes  | cest quoi cette histoire de benevolat pour payer le permis
            mobilite-aide-france-travail   | jai un entretien a nantes qui rembourse le billet de train
            mobilite-aide-france-travail   | frais d'essence remboursé par pole emploi pour une formation ?
            mobilite-covoiturage-ehop      | pas de caisse ni de bus pour aller bosser a lusine, covoit possible ?
            logement-visale                | g personne pr se porter garant pour mon appart
            logement-visale                | lagence veu un garan mé mé parents peuvent pas
            logement-visale                | visale c koi ce truc
            logement-urgence-115           | je c pa ou dormir cette nuit
            logement-urgence-115           | ma mere ma foutu dehors jsui a la rue
            logement-urgence-115           | ya un numero pour avoir une place en foyer ce soir
            logement-aides-caf             | jai droi o apl ?
            logement-aides-caf             | la caf donne combien pr le loyé
            logement-avance-loca-pass      | cmt je fais pr payer la caution du studio
            logement-avance-loca-pass      | pret pour depot de garantie locapass
            logement-social                | jaimerai avoir un hlm comment on demande
            logement-domiciliation         | la mission locale veut une adresse et jen ai pas jfais comment
            logement-mobili-jeune          | je sui en alternance ya une aide pour payer mon loyer ?
            formation-cej                  | contra dengagement jeune c pour ki
            formation-cej                  | jai 18 ans je fais rien jveux une aide pour trouver du taf et un peu dargent
            formation-apprentissage        | jcherche une alternance en cuisine cmt trouver un patron
            formation-apprentissage        | on peut commencer un cap apprenti a 15 ans ?
            formation-pacea                | pacea ca dure cmb de tps
            formation-decrochage           | jai lacher les cours jsais plus koi faire
            formation-decrochage           | jme suis fait virer du lycé
            formation-bafa,formation-bafa-morbihan | la caf aide a payé le bafa ?
            sante-psy                      | jaimerai voir un psy sans payer
            sante-psy                      | cb de seances chez le psychologue sont rembourser
            sante-c2s                      | jai aucune mutuelle et pas de thune pr le dentiste
            sante-c2s                      | comment avoir la c2s
            sante-contraception            | capotes gratuites a la pharmacie c vrai ?
            sante-contraception            | ou faire un test ist sans payer
            sante-fil-sante-jeunes         | numero pr parler de santé sans dire mon nom
            """;

    private static final List<String> OUT_OF_SCOPE = List.of(
            "c kan la prochaine coupe du monde",
            "kelle est la recette des crepes",
            "tu peux me donner la météo de demain",
            "qui a gagné le match hier soir",
            "mon tel est cassé ou le faire reparer",
            "comment on fait un nœud de cravate",
            "g perdu mon chat",
            "combien de km entre la terre et la lune",
            "jveux acheter des baskets pas cher",
            "raconte moi une blague",
            "quel est le meilleur film de 2025",
            "mon wifi rame trop",
            "comment devenir influenceur sur tiktok",
            "cest quoi la capitale du perou",
            "jai trouvé un portefeuille dans la rue",
            "comment installer minecraft",
            "ou voir des concerts de rap",
            "je veux adopter un chien",
            "cmb coute un billet pour tokyo",
            "aide moi pour mon devoir de maths sur thales");

    private static final Catalogue CATALOGUE = taught();

    private static Catalogue taught() {
        var catalogue = Catalogue.of(Library.of(ShippedArticles.all(), List.of()), new TerritoryOfThree());
        return catalogue.with(Classifier.of(catalogue.entries()));
    }

    @Test
    void atLeastThirtySixOfFortyQuestionsInSmsSpellingAreAnsweredByTheirArticle() {
        List<String> missed = new ArrayList<>();
        List<String[]> asked = ASKED.lines().map(line -> line.split("\\|", 2)).toList();
        for (String[] row : asked) {
            String found = found(ask(row[1].strip()));
            if (!List.of(row[0].strip().split(",")).contains(found)) {
                missed.add("%s, not %s: %s".formatted(found, row[0].strip(), row[1].strip()));
            }
        }
        assertThat(asked).hasSize(40);
        assertThat(missed).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void atMostTwoOfTwentyQuestionsAboutOtherThingsAreAnswered() {
        assertThat(OUT_OF_SCOPE).hasSize(20);
        assertThat(OUT_OF_SCOPE.stream().filter(question -> ask(question) instanceof Answer.Found))
                .hasSizeLessThanOrEqualTo(2);
    }

    private Answer ask(String question) {
        return CATALOGUE.ask(question, TerritoryOfThree.VANNES.code(), "fr");
    }

    private static String found(Answer answer) {
        return answer instanceof Answer.Found found ? found.article().id() : "nothing";
    }
}
