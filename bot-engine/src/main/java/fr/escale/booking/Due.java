package fr.escale.booking;

import fr.escale.booking.Bookings.News;

/**
 * A change of an appointment that its person has yet to hear of.
 *
 * @param mark which change
 * @param words what the referent says to it; may be empty
 */
record Due(String mark, News.What what, String words) {
    News news(Taken taken) {
        return new News(taken.conversation(), taken.slot(), mark, what, words);
    }
}
