package fr.escale.console.duty;

import static fr.escale.speech.Speech.say;

import fr.escale.console.Since;
import fr.escale.duty.Call;
import java.time.LocalDate;
import java.util.List;

/** One on-call stretch in a line. */
record CallRow(String id, String words) {
    static CallRow of(Call call, List<Standing> staff, LocalDate today) {
        var who = staff.stream()
                .filter(one -> one.email().equals(call.who()))
                .map(Standing::name)
                .findFirst()
                .orElse(call.who());
        var days = call.first().equals(call.last())
                ? Since.day(call.first(), today)
                : say("Du {0} au {1}", Since.within(call.first(), today), Since.within(call.last(), today));
        var words = say(
                call.to().isAfter(call.from()) ? "{0} · {1}, de {2} à {3}" : "{0} · {1}, de {2} à {3} le lendemain",
                who,
                days,
                Since.time(call.from()),
                Since.time(call.to()));
        return new CallRow(call.id(), words);
    }
}
