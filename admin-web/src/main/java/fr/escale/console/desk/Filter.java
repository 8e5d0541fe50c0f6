package fr.escale.console.desk;

import static fr.escale.speech.Speech.say;

import fr.escale.conversation.Roll.Row;
import fr.escale.knowledge.Theme;
import fr.escale.speech.Speech;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the list is asked for, as it stands in the page's address: whoever is sent the link sees the same question
 * answered for them.
 *
 * @param words to be found in the row; may be empty
 * @param tag, commune (its name) and theme (its slug) to be exactly these; empty for any
 * @param from the day on which the person last wrote, this one or later; null for any
 * @param page from 1
 */
record Filter(
        Tab tab,
        String words,
        String tag,
        String commune,
        String theme,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        int page) {
    static final int ROWS = 50;

    private static final int LONGEST = 200;
    private static final int MOST_PAGES = 100_000;

    /** What cannot be understood was not asked for: an old link still opens. */
    static Filter of(Map<String, String> asked) {
        return new Filter(
                Tab.of(text(asked, "tab")),
                text(asked, "q"),
                text(asked, "tag"),
                text(asked, "commune"),
                text(asked, "theme"),
                day(text(asked, "from")),
                day(text(asked, "to")),
                number(text(asked, "page")));
    }

    boolean fits(Row row, ZoneId zone) {
        var day = row.heard().atZone(zone).toLocalDate();
        return (tag.isEmpty() || row.tags().contains(tag))
                && (commune.isEmpty() || row.place().equals(commune))
                && (theme.isEmpty() || row.theme().equals(theme))
                && (from == null || !day.isBefore(from))
                && (to == null || !day.isAfter(to));
    }

    /** Whether anything but the tab is asked for. */
    public boolean isNarrow() {
        return !words.isEmpty() || hasFacets();
    }

    /** Whether more than words is asked for. */
    public boolean hasFacets() {
        return !tag.isEmpty() || !commune.isEmpty() || !theme.isEmpty() || from != null || to != null;
    }

    Filter on(Tab other) {
        return new Filter(other, words, tag, commune, theme, from, to, 1);
    }

    public Filter at(int other) {
        return new Filter(tab, words, tag, commune, theme, from, to, other);
    }

    /** The same without anything but the tab. */
    public Filter plain() {
        return new Filter(tab, "", "", "", "", null, null, 1);
    }

    /** Its address. */
    public String link() {
        var link = UriComponentsBuilder.fromPath("/console/desk");
        if (tab != Tab.WAITING) {
            link.queryParam("tab", tab.slug());
        }
        named().forEach((name, value) -> link.queryParam(name, "{" + name + "}"));
        if (page > 1) {
            link.queryParam("page", page);
        }
        return link.encode().buildAndExpand(named()).toUriString();
    }

    /** What is asked for besides the tab, one by one, each to be taken back. */
    public List<Chip> chips() {
        var chips = new ArrayList<Chip>();
        chip(chips, say("« {0} »", words), words, new Filter(tab, "", tag, commune, theme, from, to, 1));
        chip(chips, say("Étiquette : {0}", tag), tag, new Filter(tab, words, "", commune, theme, from, to, 1));
        chip(chips, commune, commune, new Filter(tab, words, tag, "", theme, from, to, 1));
        chip(chips, themeName(theme), theme, new Filter(tab, words, tag, commune, "", from, to, 1));
        if (from != null) {
            chips.add(new Chip(
                    say("Depuis le {0}", day(from)), new Filter(tab, words, tag, commune, theme, null, to, 1).link()));
        }
        if (to != null) {
            chips.add(new Chip(
                    say("Jusqu’au {0}", day(to)), new Filter(tab, words, tag, commune, theme, from, null, 1).link()));
        }
        return chips;
    }

    /** @param without the address without it */
    record Chip(String label, String without) {}

    private static void chip(List<Chip> chips, String label, String value, Filter without) {
        if (!value.isEmpty()) {
            chips.add(new Chip(label, without.link()));
        }
    }

    /** A theme's name; its slug where we have none. */
    static String themeName(String slug) {
        return Theme.of(slug).map(theme -> say(theme.french())).orElse(slug);
    }

    private Map<String, Object> named() {
        var named = new LinkedHashMap<String, Object>();
        named.put("q", words);
        named.put("tag", tag);
        named.put("commune", commune);
        named.put("theme", theme);
        named.put("from", from == null ? "" : from.toString());
        named.put("to", to == null ? "" : to.toString());
        named.values().removeIf(""::equals);
        return named;
    }

    private static String text(Map<String, String> asked, String name) {
        var text = asked.getOrDefault(name, "").strip();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", Speech.locale()).format(day);
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    private static int number(String typed) {
        return typed.matches("\\d{1,6}") ? Math.clamp(Integer.parseInt(typed), 1, MOST_PAGES) : 1;
    }
}
