package fr.escale.booking;

import fr.escale.availability.Referent;
import fr.escale.availability.Subject;
import fr.escale.tour.Stop;
import fr.escale.wish.Wish;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be had: the slots by rule, at the places looked for, without those that somebody has. */
record Offers(Receivers receivers, Grid grid, Reading days) {
    /** The free slots in the order of the wish, behind that one. */
    List<Slot> free(Search search, Instant now, @Nullable String after, int most) {
        var known = known(search, all(search, now), now).toList();
        var order = new NearestFirst(search.wish(), after);
        var times = new FreeTimes(days, now);
        var free = times.first(order.fitting(known), most);
        if (free.size() < most) free.addAll(times.first(order.others(known), most - free.size()));
        return free.stream().map(Candidate::slot).toList();
    }

    /** A free slot that fits the search, there or where what came free stood in its way. */
    Optional<Slot> around(Search search, DayId day, Freed freed, Instant now) {
        var near = all(search, now).filter(one -> one.equals(day.day()));
        var known = known(search, near, now)
                .filter(one -> one.candidate().day().equals(day))
                .filter(one -> one.isAround(freed))
                .filter(one -> search.wish().fits(one.candidate().span().promised()))
                .toList();
        return new FreeTimes(days, now)
                .first(known, 1).stream().map(Candidate::slot).findFirst();
    }

    /** Whether something is free for that within the days after which the desk is told. */
    boolean has(Referent referent, Subject subject, Instant now) {
        var today = receivers.today(now);
        var soon = today.datesUntil(today.plusDays(referent.limits().alertDays() + 1L));
        var search = new Search(Wish.ANYTIME, subject.id(), "", "");
        var known = known(referent, search, soon, now).toList();
        return !new FreeTimes(days, now).first(known, 1).isEmpty();
    }

    private Stream<LocalDate> all(Search search, Instant now) {
        var today = receivers.today(now);
        var responsible = receivers.referents().responsible(search.commune());
        return today.datesUntil(today.plusDays(responsible.limits().horizonDays() + 1L));
    }

    /** The slots by rule that a search means, taken or not, soonest first. */
    private Stream<Known> known(Search search, Stream<LocalDate> on, Instant now) {
        return known(receivers.referents().responsible(search.commune()), search, on, now);
    }

    private Stream<Known> known(Referent responsible, Search search, Stream<LocalDate> on, Instant now) {
        var today = receivers.today(now);
        var dates = on.toList();
        if (dates.isEmpty()) return Stream.of();
        var stops = receivers.stops(dates.getFirst(), dates.getLast());
        var wanted = new Wanted(search);
        return dates.stream()
                .flatMap(day -> receivers.on(day, responsible).stream()
                        .filter(referent -> isNear(day, referent, today))
                        .flatMap(referent -> on(day, referent, referent.subject(search.subject()), stops)))
                .filter(known -> known.isOffered(now))
                .flatMap(known -> there(known, wanted).stream());
    }

    /** The slots by rule of one referent's day. */
    private Stream<Known> on(LocalDate day, Referent referent, Subject subject, Map<LocalDate, List<Stop>> all) {
        var stops = receivers.with(referent, day, all.getOrDefault(day, List.of()));
        return grid.on(day, referent, subject.length(), stops).stream()
                .map(candidate -> new Known(referent, candidate, stops));
    }

    private static Optional<Known> there(Known known, Wanted wanted) {
        return wanted.there(known.candidate(), known.referent()).map(known::at).filter(Known::isReachable);
    }

    private static boolean isNear(LocalDate day, Referent referent, LocalDate today) {
        return !day.isAfter(today.plusDays(referent.limits().horizonDays()));
    }

    /** The slot of that name as it was chosen, if there is one that may still be taken; by somebody or not. */
    Optional<Chosen> chosen(String slot, Search search, Instant now) {
        var id = SlotId.parse(slot);
        var today = receivers.today(now);
        return id.flatMap(one -> receivers.referents().find(one.referent()))
                .filter(referent -> isNear(id.get().day(), referent, today))
                .flatMap(referent -> chosen(id.get(), referent, search, now));
    }

    private Optional<Chosen> chosen(SlotId id, Referent referent, Search search, Instant now) {
        var stops = receivers.stops(id.day(), id.day());
        return referent.subjects().stream()
                .flatMap(subject -> on(id.day(), referent, subject, stops)
                        .filter(known -> isNamed(known, id) && known.isClaimable(now))
                        .flatMap(known -> chosen(known, subject, search).stream()))
                .findFirst();
    }

    /** For the subject looked for, if there is time; whoever looks for none takes the usual one, else this one. */
    private static Optional<Chosen> chosen(Known known, Subject cut, Search search) {
        var wished = known.referent().subject(search.subject());
        var subjects = search.subject().isEmpty() ? List.of(wished, cut) : List.of(wished);
        return subjects.stream()
                .flatMap(subject -> known.candidate().lasting(subject.length()).stream()
                        .flatMap(candidate -> there(known.at(candidate), new Wanted(search)).stream())
                        .map(there -> new Chosen(there, there.choice(subject.id()))))
                .findFirst();
    }

    private static boolean isNamed(Known known, SlotId id) {
        return known.candidate().span().promised().toLocalTime().equals(id.time());
    }

    /** A slot, and what somebody takes it for. */
    record Chosen(Known known, Choice choice) {
        Taken held(String conversation, Instant now) {
            var candidate = known.candidate();
            return Taken.held(candidate.slot().id(), conversation, candidate.span(), choice, now);
        }
    }
}
