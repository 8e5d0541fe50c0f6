package fr.escale.team;

import fr.escale.team.TeamCard.Opening;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Cards for tests. */
final class Cards {
    static final String COLOUR = "#b4532a";

    private Cards() {}

    static TeamCard complete() {
        return card("⛵", COLOUR, "02 97 00 00 00", "Maëlle", photo(100), hours("09:00", "12:00", "14:00", "17:00"));
    }

    static TeamCard withColour(String colour) {
        return card("⛵", colour, "", "", "", List.of());
    }

    static TeamCard withAvatar(String avatar) {
        return card(avatar, COLOUR, "", "", "", List.of());
    }

    static TeamCard withPhone(String phone) {
        return card("⛵", COLOUR, phone, "", "", List.of());
    }

    static TeamCard withReferent(String referent) {
        return card("⛵", COLOUR, "", referent, "", List.of());
    }

    static TeamCard withPhoto(String photo) {
        return card("⛵", COLOUR, "", "", photo, List.of());
    }

    static TeamCard withHours(String... hours) {
        return card("⛵", COLOUR, "", "", "", hours(hours));
    }

    /** A data: URL of that many bytes that begin like a JPEG. */
    static String photo(int bytes) {
        byte[] image = new byte[bytes];
        image[0] = (byte) 0xff;
        image[1] = (byte) 0xd8;
        image[2] = (byte) 0xff;
        return "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(image);
    }

    private static List<Opening> hours(String... times) {
        var hours = new ArrayList<Opening>();
        for (int i = 0; i < times.length; i += 2) {
            hours.add(new Opening(DayOfWeek.MONDAY, LocalTime.parse(times[i]), LocalTime.parse(times[i + 1])));
        }
        return hours;
    }

    private static TeamCard card(
            String avatar, String colour, String phone, String referent, String photo, List<Opening> hours) {
        return new TeamCard(
                "Escale",
                avatar,
                colour,
                phone,
                referent,
                photo,
                hours,
                "du lundi au vendredi, 9 h – 18 h",
                "Le Phare, 3 rue du Port",
                "Association Le Phare",
                "donnees@lephare.fr",
                "Le Phare, à Vannes",
                true);
    }
}
