package fr.escale.safety;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Says the texts of {@code safety/help.yml} and of its translations, with only the numbers that answer at this hour. */
final class WrittenHelp implements Help {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final List<String> OTHERS = List.of("en", "es", "ar", "uk", "ru", "pt");

    /** Their sentences say what to do at once, whoever it is about. */
    private static final Set<Danger> AT_ONCE = Set.of(Danger.EMERGENCY, Danger.OVERDOSE);

    private final Map<String, Object> words;
    private final HelpLines lines;
    private final Map<String, WrittenHelp> others;

    private WrittenHelp(Map<String, Object> words, HelpLines lines, Map<String, WrittenHelp> others) {
        this.words = words;
        this.lines = lines;
        this.others = Map.copyOf(others);
    }

    static WrittenHelp shipped() {
        var french = DataFile.read("help.yml");
        var others = OTHERS.stream()
                .collect(Collectors.toMap(
                        language -> language,
                        language -> read(french, DataFile.read("help." + language + ".yml"), Map.of())));
        return read(french, french, others);
    }

    private static WrittenHelp read(
            Map<String, Object> french, Map<String, Object> words, Map<String, WrittenHelp> others) {
        return new WrittenHelp(words, HelpLines.of(french, words), others);
    }

    @Override
    public Help in(String language) {
        return others.getOrDefault(language, this);
    }

    @Override
    public String say(Plight plight, ZonedDateTime now) {
        var text = text(plight);
        return text.get("open") + "\n\n" + String.join("\n", lines.lines(plight, paris(now))) + "\n\n"
                + text.get("close");
    }

    private Map<String, Object> text(Plight plight) {
        boolean atOnce = AT_ONCE.contains(plight.danger());
        if (plight.has(Sign.CANNOT_SPEAK) && plight.danger() != Danger.OVERDOSE) return situation("CANNOT_SPEAK");
        if (plight.has(Sign.FOR_SOMEBODY) && !atOnce) return situation("FOR_SOMEBODY");
        return DataFile.section(
                DataFile.section(words, "dangers"), plight.danger().name());
    }

    private Map<String, Object> situation(String name) {
        return DataFile.section(DataFile.section(words, "situations"), name);
    }

    @Override
    public String stay(Plight plight, Mood mood, int time, ZonedDateTime now) {
        var sentences = DataFile.texts(DataFile.section(words, "staying"), mood.name());
        return sentences.get(Math.floorMod(time, sentences.size())) + "\n\n"
                + String.join("\n", lines.fewest(plight, paris(now)));
    }

    private static LocalTime paris(ZonedDateTime now) {
        return now.withZoneSameInstant(PARIS).toLocalTime();
    }
}
