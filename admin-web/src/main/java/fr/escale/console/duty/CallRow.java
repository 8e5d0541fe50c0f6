package fr.escale.console.duty;

import fr.escale.console.Since;
import fr.escale.duty.Call;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** One on-call stretch in a line. */
record CallRow(String id, String words) {
    static CallRow of(Call call, List<Standing> staff, LocalDate today) {
        var who = staff.stream()
                .filter(one -> one.email().equals(call.who()))
                .map(Standing::name)
                .findFirst()
                .orElse(call.who());
        var first = Since.day(call.first(), today);
        var days = call.first().equals(call.last())
                ? first
                : "Du " + first.toLowerCase(Locale.FRANCE) + " au "
                        + Since.day(call.last(), today).toLowerCase(Locale.FRANCE);
        var overnight = call.to().isAfter(call.from()) ? "" : " le lendemain";
        return new CallRow(
                call.id(),
                who + " · " + days + ", de " + Since.time(call.from()) + " à " + Since.time(call.to()) + overnight);
    }
}
