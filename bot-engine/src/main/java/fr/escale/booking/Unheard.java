package fr.escale.booking;

import fr.escale.booking.Bookings.News;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What people have yet to hear: of their appointments, and of what came free. */
record Unheard(Days days, Moves moves, StopChanges stopChanges, CameFree cameFree, Waiting waiting) {
    List<News> all(Instant now) {
        stopChanges.follow(now);
        var due = days.due().all();
        due.forEach(mark -> {
            moves.sweep(mark.day(), now);
            days.change(mark.day(), day -> Optional.of(day.each(taken -> taken.fresh(now))));
        });
        var found = days.read(due.stream().map(DueDays.Mark::day).toList());
        due.stream()
                .filter(mark -> Optional.ofNullable(found.get(mark.day()))
                        .filter(Day::hasDue)
                        .isEmpty())
                .forEach(days::quiet);
        var told = found.values().stream()
                .flatMap(Day::all)
                .flatMap(taken ->
                        taken.due().stream().filter(one -> one.isRipe(now)).map(one -> one.news(taken)));
        return Stream.concat(told, cameFree.news(now)).toList();
    }

    void told(News news) {
        if (news.what() == News.What.CAME_FREE) {
            waiting.told(
                    news.conversation(),
                    news.slot(),
                    Instant.ofEpochMilli(Long.parseLong(news.mark(), Character.MAX_RADIX)));
        } else {
            SlotId.parse(news.slot())
                    .ifPresent(slot -> days.change(slot.dayId(), day -> Optional.of(heard(day, news))));
        }
    }

    private static Day heard(Day day, News news) {
        return day.each(taken -> taken.is(news.slot(), news.conversation()) ? heard(taken, news) : taken);
    }

    private static Taken heard(Taken taken, News news) {
        return taken.due(taken.due().stream()
                .filter(one -> !(one.what() == news.what() && one.mark().equals(news.mark())))
                .toList());
    }
}
