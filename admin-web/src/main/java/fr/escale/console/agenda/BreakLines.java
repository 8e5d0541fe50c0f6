package fr.escale.console.agenda;

import static fr.escale.speech.Speech.say;

import fr.escale.availability.SchoolBreak;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * School holidays as one types them, one a line: "Vacances de Noël : 19/12/2026 – 03/01/2027".
 *
 * @param problems what is wrong, in French, each with its line; none when all could be read
 */
record BreakLines(List<SchoolBreak> breaks, List<String> problems) {
    private static final String DAY = "(\\d{1,2})[/.](\\d{1,2})[/.](20\\d{2})";
    private static final Pattern LINE = Pattern.compile(
            "(.{1,60}?)[ \\h]*:?[ \\h]+(?:du[ \\h]+)?" + DAY + "[ \\h]*(?:–|-|au|→)[ \\h]*" + DAY,
            Pattern.CASE_INSENSITIVE);
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final int LONGEST_DAYS = 100;
    private static final int MOST = 60;

    static BreakLines read(String typed) {
        var breaks = new ArrayList<SchoolBreak>();
        var problems = new ArrayList<String>();
        var lines = typed.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            if (!line.isEmpty()) read(line, say("Ligne {0} :", i + 1) + " ", breaks, problems);
        }
        if (breaks.size() > MOST) problems.add(say("Trop de lignes : {0} au plus.", MOST));
        return new BreakLines(List.copyOf(breaks), List.copyOf(problems));
    }

    private static void read(String line, String where, List<SchoolBreak> breaks, List<String> problems) {
        var found = LINE.matcher(line);
        if (!found.matches()) {
            problems.add(where + say("attendu « Vacances de Noël : 19/12/2026 – 03/01/2027 », trouvé « {0} ».", line));
            return;
        }
        try {
            var from = day(found, 2);
            var to = day(found, 5);
            if (to.isBefore(from)) problems.add(where + say("le dernier jour vient avant le premier."));
            else if (ChronoUnit.DAYS.between(from, to) > LONGEST_DAYS) problems.add(where + say("plus de trois mois."));
            else breaks.add(new SchoolBreak(found.group(1).strip(), from, to));
        } catch (DateTimeException noDay) {
            problems.add(where + say("un de ces jours n’existe pas."));
        }
    }

    private static LocalDate day(MatchResult found, int group) {
        return LocalDate.of(
                Integer.parseInt(found.group(group + 2)),
                Integer.parseInt(found.group(group + 1)),
                Integer.parseInt(found.group(group)));
    }

    /** The lines of these. */
    static String show(List<SchoolBreak> breaks) {
        return breaks.stream()
                .map(one -> one.name() + " : " + TYPED.format(one.from()) + " – " + TYPED.format(one.to()))
                .collect(Collectors.joining("\n"));
    }
}
