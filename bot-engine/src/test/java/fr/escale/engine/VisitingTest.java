package fr.escale.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.engine.Outcome.Stop;
import fr.escale.engine.Outcome.Stops;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Stops of the tour, from the offer to the head that is counted. */
class VisitingTest {
    private static final Stop MARKET = stop("market-20261124", "demain 14h", "Questembert, le marché", "6");
    private static final Stop SCHOOL = stop("school-20261126", "jeudi 26 nov. 10h", "Elven, le stade", "");
    private static final Stops NONE = new Stops(List.of(), false, false, List.of());

    private final Chat chat = Chat.shipped().known().says("où est le camion");

    @Test
    void stopsAreShownWithHourPlaceAndDistance() {
        assertThat(chat.request).isEqualTo(new Request.OfferStops(null, null));
        chat.outcome(stops(MARKET, SCHOOL));
        assertThat(chat.text())
                .contains(
                        "• demain 14h, jusqu'à 17 h : Questembert, le marché, à 6 km à vol d'oiseau, sur rendez-vous.")
                .contains("• jeudi 26 nov. 10h, jusqu'à 17 h : Elven, le stade.");
        assertThat(chat.labels())
                .containsExactly(
                        "demain 14h",
                        "jeudi 26 nov. 10h",
                        "Près de chez moi",
                        "Comment ça marche ?",
                        "Parler à quelqu'un");
    }

    @Test
    void nobodyIsToldThatTheyAreExpectedBeforeTheyAreCounted() {
        chat.outcome(stops(MARKET)).taps("demain 14h");
        assertThat(chat.request).isEqualTo(new Request.Come("market-20261124"));
        assertThat(chat.text()).isEmpty();
        chat.outcome(new Outcome.Coming(MARKET));
        assertThat(chat.text()).contains("on t'attend demain 14h : Questembert, le marché.");
        assertThat(chat.labels()).contains("Je ne viens plus");
        assertThat(chat.taps("Je ne viens plus").request).isEqualTo(new Request.StayAway("market-20261124"));
        assertThat(chat.outcome(new Outcome.StaysAway()).labels()).contains("Menu");
    }

    @Test
    void aSharedPlaceShowsTheStopsFromThere() {
        chat.outcome(stops(SCHOOL)).sends(new Input.Place(47.65823, -2.76090));
        assertThat(chat.request).isEqualTo(new Request.OfferStops("47.65823,-2.76090", null));
        chat.outcome(stops(MARKET)).says("comment avoir un garant").outcome(Chat.said("Visale."));
        assertThat(chat.request).isEqualTo(new Request.OfferStops("47.65823,-2.76090", null));
    }

    @Test
    void aCommuneTypedWhileStopsAreShownShowsThemFromThere() {
        chat.outcome(stops(SCHOOL)).says("et à questembert ?");
        assertThat(chat.request).isEqualTo(new Request.FindCommune("et à questembert ?"));
        chat.outcome(new Outcome.Communes(List.of(new Outcome.Named("56184", "Questembert (56230)"))));
        assertThat(chat.request).isEqualTo(new Request.OfferStops("Questembert", null));
        assertThat(chat.outcome(stops(MARKET)).labels()).contains("demain 14h");
    }

    @Test
    void whereStopsAreLookedForIsNotWhereSomebodyLives() {
        chat.outcome(stops(SCHOOL)).sends(new Input.Choice("commune:56184", "Questembert (56230)"));
        assertThat(chat.request).isEqualTo(new Request.OfferStops("Questembert", null));
        assertThat(chat.session.variables()).doesNotContainKey("commune");
    }

    @Test
    void whatIsNoCommuneIsAQuestion() {
        chat.outcome(stops(SCHOOL)).says("c'est gratuit ?").outcome(new Outcome.Communes(List.of()));
        assertThat(chat.request).isEqualTo(new Request.LookUp("c'est gratuit ?"));
    }

    @Test
    void aPlaceThatIsNotKnownIsSaidAndAllStopsAreShown() {
        chat.outcome(stops(SCHOOL)).taps("Près de chez moi").says("chez mamie");
        assertThat(chat.request).isEqualTo(new Request.OfferStops("chez mamie", null));
        chat.outcome(new Stops(List.of(SCHOOL), false, true, List.of()));
        assertThat(chat.text()).contains("Je ne connais pas cet endroit").contains("Elven, le stade");
    }

    @Test
    void whatIsCancelledTodayIsSaidFirst() {
        chat.outcome(new Stops(List.of(SCHOOL), false, false, List.of(MARKET)));
        assertThat(chat.text()).startsWith("Annulé aujourd'hui : demain 14h, Questembert, le marché.");
    }

    @Test
    void aStopThatIsOffMeanwhileIsSaidAndOthersAreOffered() {
        chat.outcome(stops(MARKET, SCHOOL)).taps("demain 14h");
        chat.outcome(new Outcome.StopGone(stops(SCHOOL)));
        assertThat(chat.text()).contains("n'a plus lieu").doesNotContain("on t'attend");
        assertThat(chat.taps("jeudi 26 nov. 10h").request).isEqualTo(new Request.Come("school-20261126"));
    }

    @Test
    void aStopThatIsOffWithNoOtherLeadsToAHuman() {
        chat.outcome(stops(MARKET)).taps("demain 14h").outcome(new Outcome.StopGone(NONE));
        assertThat(chat.labels()).containsExactly("Parler à quelqu'un", "Menu");
    }

    @Test
    void withoutAStopTheWayForItIsTakenAndBackLeadsBeyondIt() {
        chat.says("menu").taps("Le camion, les ateliers").outcome(NONE);
        assertThat(chat.text()).contains("Ses prochaines dates, je ne les ai pas encore ici.");
        assertThat(chat.labels()).contains("Prendre rendez-vous", "Parler à quelqu'un");
        assertThat(chat.says("retour").text()).doesNotContain("Ses prochaines dates");
    }

    @Test
    void aStopByAppointmentLeadsToTheAppointmentAndSaysSo() {
        chat.outcome(stops(MARKET)).taps("demain 14h").outcome(new Outcome.ByAppointment());
        assertThat(chat.text()).contains("sur rendez-vous").doesNotContain("on t'attend");
        assertThat(chat.request).isEqualTo(new Request.OfferSlots(new Looking("", null), null));
        assertThat(chat.outcome(Chat.slots("lundi 9h")).labels()).contains("lundi 9h");
    }

    @Test
    void anOldButtonCountsAHeadFromAnywhere() {
        assertThat(chat.says("menu").sends(new Input.Choice("stop:market-20261124", "demain 14h")).request)
                .isEqualTo(new Request.Come("market-20261124"));
        assertThat(chat.outcome(new Outcome.Coming(MARKET)).text()).contains("on t'attend demain 14h");
    }

    @Test
    void twoVansAtTheSameHourAreToldApartByTheirPlaces() {
        chat.outcome(stops(stop("a", "demain 14h", "Elven", ""), stop("b", "demain 14h", "Séné", "")));
        assertThat(chat.labels()).contains("Elven", "Séné").doesNotContain("demain 14h");
    }

    @Test
    void furtherStopsAreShownOnWish() {
        chat.outcome(new Stops(List.of(MARKET), true, false, List.of())).taps("Plus tard");
        assertThat(chat.request).isEqualTo(new Request.OfferStops(null, "market-20261124"));
    }

    private static Stops stops(Stop... stops) {
        return new Stops(List.of(stops), false, false, List.of());
    }

    private static Stop stop(String id, String label, String where, String kilometres) {
        return new Stop(id, label, label, "17 h", where, "", kilometres, !kilometres.isEmpty());
    }
}
