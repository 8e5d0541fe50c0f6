package fr.escale.engine;

import static fr.escale.engine.Question.asked;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write where a number, a day, a phone number, a place or one of some answers is asked for. */
class AskingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "17 | 17",
                "17 ans | 17",
                "j'ai 17 | 17",
                "J ai 17ans | 17",
                "g 17 | 17",
                "17,5 | 17.5",
                "1 200 € | 1200",
                "007 | 7",
                "dix-sept | 17",
                "j'ai dix-sept ans | 17",
                "vingt et un | 21",
                "soixante et onze | 71",
                "quatre-vingts | 80",
                "quatre-vingt-dix-sept | 97",
                "deux cent trois | 203",
                "mille deux cents euros | 1200",
                "un | 1",
                "environ 3 mois | 3",
                "à peu près 17 ans | 17",
                "plus ou moins 300 euros | 300"
            })
    void aNumber(String typed, String kept) {
        assertThat(asked("number").says(typed).session.variables()).containsEntry("x", kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "17 ou 18",
                "17 ans c'est trop jeune pour le permis ?",
                "1 humain stp",
                "un humain",
                "menu",
                "12/03/2008",
                "moins de 18",
                "plus de 25",
                "né en 2008",
                "un peu",
                "-5",
                "- 5 ans",
                "moins 5",
                "je sais pas",
                "mon frère a 17 ans",
                "🙂"
            })
    void whatIsNoNumberIsNotKept(String typed) {
        assertThat(asked("number").says(typed).session.variables()).doesNotContainKey("x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"moins de 18", "plus de 25 ans", "né en 2008", "un peu", "-5"})
    void whatSaysNoOneNumberIsAskedAgain(String typed) {
        Chat chat = asked("number").says(typed);
        assertThat(chat.request).isNull();
        assertThat(chat.text()).contains("Il me faut un nombre");
    }

    /** It is Monday 23 November 2026. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12/03 | 2027-03-12",
                "12/03/2008 | 2008-03-12",
                "12.03.08 | 2008-03-12",
                "12-3-98 | 1998-03-12",
                "le 12 mars 2008 | 2008-03-12",
                "12 Mars | 2027-03-12",
                "1er décembre | 2026-12-01",
                "3 sept 2007 | 2007-09-03",
                "né le 5 août 2005 | 2005-08-05",
                "2008-03-12 | 2008-03-12",
                "demain | 2026-11-24",
                "Aujourd'hui | 2026-11-23",
                "après-demain | 2026-11-25",
                "lundi | 2026-11-30",
                "vendredi prochain | 2026-11-27",
                "mardi 24 novembre | 2026-11-24",
                "29/02/2008 | 2008-02-29",
                "29 février | 2028-02-29",
                "demain matin | 2026-11-24",
                "lundi 14h30 | 2026-11-30",
                "mardi aprem vers 15 h | 2026-11-24",
                "le 12/03/2027 à 9h | 2027-03-12"
            })
    void aDay(String typed, String kept) {
        assertThat(asked("date").says(typed).session.variables()).containsEntry("x", kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2008", "12", "29/02/2007", "mars 2008", "12 ju", "32/01", "bientôt", "0/0"})
    void whatIsNoDayIsNotKept(String typed) {
        assertThat(asked("date").says(typed).session.variables()).doesNotContainKey("x");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0612345678 | 06 12 34 56 78",
                "06.12.34.56.78 | 06 12 34 56 78",
                "+33 6 12 34 56 78 | 06 12 34 56 78",
                "0033612345678 | 06 12 34 56 78",
                "mon num c'est le 06 12 34 56 78 | 06 12 34 56 78",
                "0692 12 34 56 | +262 692 12 34 56",
                "+32 470 12 34 56 | +32 470 12 34 56"
            })
    void aPhoneNumber(String typed, String kept) {
        assertThat(asked("phone").says(typed).session.variables()).containsEntry("x", kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"06 12 34", "0012345678901234", "115", "12/03/2008", "non"})
    void whatIsNoPhoneNumberIsNotKept(String typed) {
        assertThat(asked("phone").says(typed).session.variables()).doesNotContainKey("x");
    }

    @Test
    void whoMissesTwiceIsOfferedAHuman() {
        Chat chat = asked("date");
        assertThat(chat.says("bientôt").text()).contains("Il me faut un jour");
        assertThat(chat.says("jsp").text()).contains("quelqu'un de l'équipe");
        assertThat(chat.labels()).contains("Parler à quelqu'un");
        assertThat(chat.says("demain").text()).as("the question still stands").contains("Noté");
        assertThat(chat.session.misses()).isZero();
    }

    @Test
    void aQuestionInsteadOfANumberIsLookedUp() {
        assertThat(asked("number").says("c'est pour quoi faire ?").request).isInstanceOf(Request.LookUp.class);
    }

    @Test
    void aSharedPlaceOrWordsForIt() {
        assertThat(asked("location")
                        .sends(new Input.Place(47.65823, -2.7609))
                        .session
                        .variables())
                .containsEntry("x", "47.65823,-2.76090");
        assertThat(asked("location").says("devant la gare").session.variables()).containsEntry("x", "devant la gare");
    }

    @ParameterizedTest
    @CsvSource({"Au lycée, lycée", "au lycee, lycée", "2, cfa", "le troisième, rien", "2️⃣, cfa", "en apprentisage, cfa"
    })
    void oneOfSomeAnswers(String typed, String kept) {
        assertThat(choosing().says(typed).session.variables()).containsEntry("statut", kept);
    }

    @Test
    void aTappedAnswerIsKeptByItsValueAndLeadsOn() {
        Chat chat = choosing();
        assertThat(chat.labels()).containsExactly("Au lycée", "En apprentissage", "rien", "Passer");
        assertThat(chat.taps("En apprentissage").text()).contains("Noté : cfa");
    }

    @Test
    void aQuestionAmongChoicesComesBackToThem() {
        Chat chat = choosing().says("c'est quoi un cfa ?").outcome(Chat.said("Un CFA, c'est…"));
        assertThat(chat.text()).contains("On en était à", "Tu es plutôt");
        assertThat(chat.says("1").session.variables()).containsEntry("statut", "lycée");
    }

    @Test
    void aWayAroundAQuestionKeepsNothing() {
        assertThat(choosing().taps("Passer").session.variables()).doesNotContainKey("statut");
    }

    @Test
    void theDeskReadsForWhomAHandoverIs() {
        Chat chat = Chat.over("relais", """
                title: Relais
                starts with: [relais]
                steps:
                  - step: r
                    hand over: La personne a un rendez-vous au tribunal.
                    to: la juriste
                    urgent: yes
                """).says("relais");
        assertThat(chat.request)
                .isEqualTo(new Request.HandOver("Pour la juriste : La personne a un rendez-vous au tribunal.", true));
    }

    @Test
    void aListIsAListEvenWhenItIsShort() {
        Chat chat = Chat.over("liste", """
                title: Liste
                starts with: [liste]
                steps:
                  - step: l
                    say: Lequel ?
                    opener: Voir
                    list:
                      - label: Un
                        order: menu
                """).says("liste");
        assertThat(chat.replies.getFirst().list()).isNotNull();
        assertThat(chat.replies.getFirst().list().opener()).isEqualTo("Voir");
    }

    private static Chat choosing() {
        return Chat.over("statut", """
                title: Statut
                starts with: [statut]
                steps:
                  - step: s
                    ask: Tu es plutôt…
                    into: statut
                    choices:
                      - label: Au lycée
                        value: lycée
                      - {label: En apprentissage, value: cfa}
                      - rien
                    buttons:
                      - label: Passer
                        go to: fin
                  - step: fin
                    end: "Noté[[ : {statut}]]."
                """).says("statut");
    }
}
