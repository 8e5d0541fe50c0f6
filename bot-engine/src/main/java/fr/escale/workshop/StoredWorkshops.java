package fr.escale.workshop;

import fr.escale.workshop.Workshop.Offer;
import fr.escale.workshop.Workshop.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Workshops on the roll's documents. Before anybody gets a seat, those who have waited for one are asked. */
final class StoredWorkshops implements Workshops, Programme {
    /** A free seat is kept so long for who waited; not beyond the beginning. */
    private static final Duration KEPT = Duration.ofHours(24);

    private static final int MOST_PEOPLE = 500;

    private final Roll roll;

    StoredWorkshops(Roll roll) {
        this.roll = roll;
    }

    @Override
    public List<Workshop> open(Instant now) {
        return roll.endingAfter(now).stream()
                .filter(workshop -> workshop.isOpen(now))
                .toList();
    }

    @Override
    public Optional<Workshop> workshop(String id) {
        return roll.find(id);
    }

    @Override
    public Standing signUp(String workshop, String conversation, Instant now) {
        var found = openOne(workshop, now);
        if (found.isEmpty()) return Standing.NOTHING;
        settle(found.get(), now);
        boolean got = roll.accept(workshop, conversation)
                || roll.seat(workshop, conversation)
                || openOne(workshop, now)
                        .filter(there -> there.people().contains(conversation))
                        .isPresent();
        return got ? Standing.SEAT : Standing.NOTHING;
    }

    @Override
    public Standing queue(String workshop, String conversation, Instant now) {
        if (signUp(workshop, conversation, now) == Standing.SEAT) return Standing.SEAT;
        var found = openOne(workshop, now);
        if (found.isEmpty()) return Standing.NOTHING;
        roll.queue(workshop, conversation);
        settle(found.get(), now);
        var standing = roll.find(workshop)
                .map(there -> there.standing(conversation, now))
                .orElse(Standing.NOTHING);
        boolean freedMeanwhile = standing == Standing.OFFER && roll.accept(workshop, conversation);
        return freedMeanwhile ? Standing.SEAT : standing;
    }

    @Override
    public boolean leave(String workshop, String conversation, Instant now) {
        boolean left = roll.find(workshop)
                .filter(found -> giveBack(found, conversation))
                .isPresent();
        openOne(workshop, now).ifPresent(found -> settle(found, now));
        return left;
    }

    private boolean giveBack(Workshop found, String conversation) {
        roll.untell(found.id(), conversation);
        return roll.giveBack(found.id(), conversation)
                || found.offer(conversation)
                        .filter(offer -> roll.withdraw(found.id(), offer))
                        .isPresent()
                || roll.stopWaiting(found.id(), conversation);
    }

    @Override
    public List<Workshop> of(String conversation, Instant now) {
        return roll.with(conversation).stream()
                .filter(workshop -> !workshop.cancelled() && workshop.end().isAfter(now))
                .filter(workshop -> workshop.standing(conversation, now) != Standing.NOTHING)
                .toList();
    }

    @Override
    public void settle(Instant now) {
        open(now).forEach(workshop -> settle(workshop, now));
    }

    /** Every round gives one seat back or keeps one for somebody: it ends when there is nothing left to do. */
    private void settle(Workshop read, Instant now) {
        read.offers().stream()
                .filter(offer -> !offer.until().isAfter(now))
                .forEach(offer -> roll.withdraw(read.id(), offer));
        var found = openOne(read.id(), now);
        while (found.isPresent()
                && found.get().free() > 0
                && !found.get().waiting().isEmpty()) {
            var first = found.get().waiting().getFirst();
            if (!roll.offer(read.id(), new Offer(first, until(found.get(), now)))) return;
            found = openOne(read.id(), now);
        }
    }

    private static Instant until(Workshop workshop, Instant now) {
        var wished = now.plus(KEPT);
        return wished.isBefore(workshop.start()) ? wished : workshop.start();
    }

    @Override
    public List<News> untold(Instant now) {
        return roll.endingAfter(now).stream()
                .flatMap(workshop -> untold(workshop, now))
                .toList();
    }

    private Stream<News> untold(Workshop workshop, Instant now) {
        var all = workshop.cancelled() ? everybody(workshop, now) : offered(workshop, now);
        return all.isEmpty() ? Stream.of() : without(all, roll.told(workshop.id()));
    }

    private static Stream<News> without(List<News> all, List<String> told) {
        return all.stream().filter(news -> !told.contains(news.conversation()));
    }

    /** Once it has begun nobody waits for a seat any more. */
    private static List<News> everybody(Workshop workshop, Instant now) {
        var hoping = Stream.concat(
                        workshop.waiting().stream(), workshop.offers().stream().map(Offer::conversation))
                .filter(conversation -> workshop.start().isAfter(now));
        return Stream.concat(workshop.people().stream(), hoping)
                .distinct()
                .map(conversation -> new News(workshop.id(), "off", conversation))
                .toList();
    }

    private static List<News> offered(Workshop workshop, Instant now) {
        return workshop.offers().stream()
                .filter(offer -> offer.until().isAfter(now))
                .map(offer -> new News(
                        workshop.id(),
                        Long.toString(offer.until().toEpochMilli(), Character.MAX_RADIX),
                        offer.conversation()))
                .toList();
    }

    @Override
    public void told(News news) {
        roll.tell(news.workshop(), news.conversation());
    }

    @Override
    public void erase(String conversation, Instant now) {
        roll.with(conversation).forEach(workshop -> leave(workshop.id(), conversation, now));
    }

    @Override
    public List<Workshop> since(Instant then) {
        return roll.endingAfter(then);
    }

    @Override
    public String add(Wish wish) {
        return roll.add(wish);
    }

    @Override
    public boolean cancel(String workshop, Instant now) {
        return roll.find(workshop)
                .filter(found -> found.end().isAfter(now) && roll.cancel(workshop))
                .isPresent();
    }

    @Override
    public boolean came(String workshop, int session, int people) {
        boolean known = people >= 0
                && people <= MOST_PEOPLE
                && roll.find(workshop)
                        .filter(found -> session >= 0
                                && session < found.wish().sessions().size())
                        .isPresent();
        if (known) roll.came(workshop, session, people);
        return known;
    }

    private Optional<Workshop> openOne(String id, Instant now) {
        return roll.find(id).filter(workshop -> workshop.isOpen(now));
    }
}
