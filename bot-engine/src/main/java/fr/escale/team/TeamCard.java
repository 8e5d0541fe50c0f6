package fr.escale.team;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;

/**
 * What a team says about itself. Empty strings are things not yet filled in.
 *
 * @param service the name young people know ("Escale")
 * @param avatar one emoji or up to two letters that stand for the bot
 * @param colour the team's colour, "#rrggbb"
 * @param phone the one phone number, as shown
 * @param referent the referent's first name: signs what a human writes
 * @param photo the referent's photo as a data: URL (PNG or JPEG, at most 200 kB), or empty
 * @param hours when the referent receives by appointment
 * @param duty when somebody looks at the desk, in words ("du lundi au vendredi, 9 h – 18 h")
 * @param place where appointments are, as shown (name and address)
 * @param controller who is responsible for the data (GDPR controller)
 * @param dataContact whom to write to about one's data
 * @param hosting who hosts the data, and where
 * @param distressReviewed a professional has read and approved the distress texts
 */
public record TeamCard(
        String service,
        String avatar,
        String colour,
        String phone,
        String referent,
        String photo,
        List<Opening> hours,
        String duty,
        String place,
        String controller,
        String dataContact,
        String hosting,
        boolean distressReviewed) {

    /** One stretch of a weekday, local time, start before end. */
    public record Opening(DayOfWeek day, LocalTime from, LocalTime to) {}

    public TeamCard {
        hours = List.copyOf(hours);
    }
}
