package fr.escale.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import fr.escale.availability.Place;
import fr.escale.availability.PlaceKind;
import fr.escale.booking.Appointment;
import fr.escale.booking.SomeBookings;
import fr.escale.flow.Language;
import fr.escale.store.EmbeddedStore;
import fr.escale.store.IndexKey;
import fr.escale.store.Seal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** What a browser or a calendar finds at the addresses it was given. */
class CalendarAddressesTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
    private static final String ELEVEN = "r1-20261123-1100";

    private static EmbeddedStore embedded;

    private SomeBookings room;
    private Invitations invitations;
    private StoredSubscriptions subscriptions;
    private MockMvc browser;

    @BeforeAll
    static void open(@TempDir Path directory) {
        embedded = EmbeddedStore.open(directory);
    }

    @AfterAll
    static void close() {
        embedded.close();
    }

    @BeforeEach
    void begin() {
        var store = embedded.operations();
        room = SomeBookings.on(store);
        invitations = new Invitations(room.bookings(), Seal.ofRandomKey(), "");
        subscriptions = new StoredSubscriptions(store, room.referents(), IndexKey.ofRandomKey(), "");
        var feed = new Feed(room.diary(), room.team(), "https://escale.example");
        var clock = Clock.fixed(MONDAY, ZoneOffset.UTC);
        browser = MockMvcBuilders.standaloneSetup(new CalendarAddresses(subscriptions, feed, invitations, clock))
                .build();
    }

    @Test
    void aConfirmationBringsAFileThatTellsHowTheAppointmentStandsNow() throws Exception {
        var file = invitations.attachment(booked(), Language.EN);

        var found = only(read(file.url()));
        assertThat(file.name()).isEqualTo("rendez-vous.ics");
        assertThat(found.getSummary().getValue()).isEqualTo("Appointment · Maëlle");
        assertThat(found.getLocation().getValue()).isEqualTo("Le Phare");
        assertThat(found.getStatus().isConfirmed()).isTrue();

        room.bookings().cancel("ana", MONDAY);
        assertThat(only(read(file.url())).getStatus().isCancelled()).isTrue();
    }

    @Test
    void theSameFileGoesToAMessenger() throws Exception {
        var file = invitations.attachment(booked(), Language.FR);

        assertThat(invitations.content(file, MONDAY).map(bytes -> new String(bytes, StandardCharsets.UTF_8)))
                .hasValueSatisfying(text -> assertThat(text).contains("SUMMARY:Rendez-vous · Maëlle"));
    }

    @Test
    void anAddressTellsNothingOfWhoseItIs() {
        assertThat(invitations.attachment(booked(), Language.FR).url()).doesNotContain("ana", "1100");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/calendar/rdv/AAAA.ics", "/calendar/rdv/%00.ics", "/calendar/x.ics", "/calendar/rdv/é.ics"})
    void whoeverGuessesFindsNothing(String address) throws Exception {
        browser.perform(get(address)).andExpect(status().isNotFound());
    }

    @Test
    void theReferentsOwnCalendarReadsTheAgendaWithoutNamesOrNotes() throws Exception {
        booked();
        var link = subscriptions.renew("r1");

        var text = read(link);
        var found = only(text);
        assertThat(found.getSummary().getValue()).isEqualTo("Rendez-vous · Au bureau");
        assertThat(found.getDescription().getValue()).isEqualTo("https://escale.example/console/desk/ana");
        browser.perform(get(link))
                .andExpect(content().contentType("text/calendar;charset=UTF-8"))
                .andExpect(header().string("Cache-Control", "no-store"));
    }

    @Test
    void whereSomebodyLivesGoesToNobodysCalendar() throws Exception {
        var there = new Place("home", PlaceKind.HOME, "Chez toi", "3 impasse des Ajoncs", "56243", null);
        room.diary().create("r1", LocalDateTime.parse("2026-11-23T14:00"), 30, there, "ana", "", MONDAY);

        var text = read(subscriptions.renew("r1"));
        assertThat(only(text).getSummary().getValue()).isEqualTo("Rendez-vous · Chez toi");
        assertThat(text).doesNotContain("Ajoncs");
    }

    @Test
    void aNewLinkEndsTheOldOneAndSoDoesNone() throws Exception {
        var first = subscriptions.renew("r1");
        var second = subscriptions.renew("r1");

        browser.perform(get(first)).andExpect(status().isNotFound());
        browser.perform(get(second)).andExpect(status().isOk());
        assertThat(subscriptions.isOn("r1")).isTrue();
        subscriptions.revoke("r1");
        browser.perform(get(second)).andExpect(status().isNotFound());
        assertThat(subscriptions.isOn("r1")).isFalse();
    }

    private Appointment booked() {
        return room.bookings().claim(ELEVEN, "ana", MONDAY).orElseThrow();
    }

    private String read(String address) throws Exception {
        return browser.perform(get(address))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static VEvent only(String file) {
        List<VEvent> events = Biweekly.parse(file).first().getEvents();
        assertThat(events).hasSize(1);
        return events.getFirst();
    }
}
