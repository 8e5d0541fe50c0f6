package fr.escale.manner;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VousTest {
    private static final Vous VOUS = Vous.shipped();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tu peux venir quand tu veux.|Vous pouvez venir quand vous voulez.",
                "Tu ne l'as pas dit, t'es là.|Vous ne l'avez pas dit, vous êtes là.",
                "Si tu t'inscris, on t'aide.|Si vous vous inscrivez, on vous aide.",
                "Qui dois-tu joindre ?|Qui devez-vous joindre ?",
                "Ton dossier, ta date et tes papiers.|Votre dossier, votre date et vos papiers.",
                "C'est quoi, le tien ?|C'est quoi, le vôtre ?",
                "C'est toi qui décides.|C'est vous qui décidez.",
                "On regarde avec toi qui peut venir.|On regarde avec vous qui peut venir.",
                "L'État paie les intérêts, toi tu rembourses.|L'État paie les intérêts, vous, vous remboursez.",
                "Tu recevras un lien, tu voudrais venir.|Vous recevrez un lien, vous voudriez venir.",
                "Tu commenças.|Tu commenças."
            })
    void whoIsSpokenTo(String tu, String vous) {
        assertThat(VOUS.say(tu)).isEqualTo(vous);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dis-moi, avec tes mots.|Dites-moi, avec vos mots.",
                "Vas-y, parles-en.|Allez-y, parlez-en.",
                "Demande un devis, et compare.|Demandez un devis, et comparez.",
                "Appelle le 115 maintenant, et rappelle si c'est plein.|Appelez le 115 maintenant, et rappelez si c'est plein.",
                "Regarde sur tcl.fr, ou demande en agence.|Regardez sur tcl.fr, ou demandez en agence.",
                "Ne signe rien, n'hésite pas.|Ne signez rien, n'hésitez pas.",
                "Ne le remplis pas dans ton coin.|Ne le remplissez pas dans votre coin.",
                "Moins de 18 ans : garde ton calme.|Moins de 18 ans : gardez votre calme.",
                "T'inquiète pas, ça va.|Ne vous inquiétez pas, ça va."
            })
    void whatToDo(String tu, String vous) {
        assertThat(VOUS.say(tu)).isEqualTo(vous);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Aide au logement",
                "Garde d'enfants : l'aide de France Travail",
                "Une personne écoute et garde le secret.",
                "Carte perdue, compte bloqué.",
                "Le 119, gratuit, ne se voit pas sur la facture.",
                "Depuis mars, jamais. Mais trois cours, puis Paris.",
                "Le ton monte à la maison."
            })
    void whatSpeaksToNobodyStays(String text) {
        assertThat(VOUS.say(text)).isEqualTo(text);
    }
}
