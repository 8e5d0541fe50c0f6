package fr.escale.booking;

import fr.escale.territory.Point;
import fr.escale.tour.Nearby;
import fr.escale.tour.Stop;
import fr.escale.tour.Tour;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A tour whose stops stand as the test says; nobody comes but by appointment. */
final class TestTour implements Tour {
    final List<Stop> stops = new ArrayList<>();

    @Override
    public List<Stop> between(LocalDate from, LocalDate to) {
        return stops.stream()
                .filter(stop -> !stop.start().toLocalDate().isBefore(from))
                .filter(stop -> !stop.start().toLocalDate().isAfter(to))
                .toList();
    }

    @Override
    public Optional<Stop> stop(String id) {
        return stops.stream().filter(stop -> stop.id().equals(id)).findFirst();
    }

    @Override
    public List<Nearby> coming(Instant now, @Nullable Point from, @Nullable String commune) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Stop> cancelledToday(Instant now) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Stop> come(String stop, String conversation, Instant now) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Stop> stayAway(String stop, String conversation) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Stop> comingsOf(String conversation, Instant now) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<News> untold(Instant now) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void told(News news) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void erase(String conversation) {
        throw new UnsupportedOperationException();
    }
}
