package fr.escale.console.team;

import fr.escale.team.TeamCard;
import java.text.BreakIterator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.util.MultiValueMap;

/**
 * The card's form: all that was typed, and what is wrong by field name.
 *
 * @param fields the card's texts by name
 * @param problems French sentences by field name; the hours' are kept with their day
 */
record CardForm(Map<String, String> fields, Week week, boolean distressReviewed, Map<String, String> problems) {
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final int LONGEST_AVATAR = 2;

    static CardForm of(TeamCard card) {
        var fields = Map.ofEntries(
                Map.entry("service", card.service()),
                Map.entry("avatar", card.avatar()),
                Map.entry("colour", card.colour()),
                Map.entry("phone", card.phone()),
                Map.entry("referent", card.referent()),
                Map.entry("photo", card.photo()),
                Map.entry("duty", card.duty()),
                Map.entry("place", card.place()),
                Map.entry("controller", card.controller()),
                Map.entry("dataContact", card.dataContact()),
                Map.entry("hosting", card.hosting()));
        return new CardForm(fields, Week.of(card.hours()), card.distressReviewed(), Map.of());
    }

    static CardForm read(MultiValueMap<String, String> typed, Photo photo) {
        var fields = new HashMap<>(typed.toSingleValueMap());
        fields.replaceAll((name, value) -> value.strip());
        if (!photo.url().isEmpty()) {
            fields.put("photo", photo.url());
        }
        if (fields.containsKey("withoutPhoto")) {
            fields.put("photo", "");
        }
        var week = Week.read(typed);
        return new CardForm(fields, week, fields.containsKey("distressReviewed"), problems(fields, week, photo));
    }

    TeamCard card() {
        return new TeamCard(
                field("service"),
                field("avatar"),
                field("colour"),
                field("phone"),
                field("referent"),
                field("photo"),
                week.openings(),
                field("duty"),
                field("place"),
                field("controller"),
                field("dataContact"),
                field("hosting"),
                distressReviewed);
    }

    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    public String problem(String name) {
        return problems.getOrDefault(name, "");
    }

    private static Map<String, String> problems(Map<String, String> fields, Week week, Photo photo) {
        var problems = new HashMap<String, String>();
        if (fields.getOrDefault("service", "").isEmpty()) {
            problems.put("service", "Le service a besoin d’un nom.");
        }
        if (characters(fields.getOrDefault("avatar", "")) > LONGEST_AVATAR) {
            problems.put("avatar", "Un emoji, ou deux lettres au plus.");
        }
        if (!COLOUR.matcher(fields.getOrDefault("colour", "")).matches()) {
            problems.put("colour", "Une couleur s’écrit comme #1f6f6b.");
        }
        photoProblem(fields.getOrDefault("photo", ""), photo, problems);
        if (week.days().stream().anyMatch(day -> !day.problem().isEmpty())) {
            problems.put("hours", "Regarde les horaires signalés.");
        }
        return problems;
    }

    private static void photoProblem(String url, Photo photo, Map<String, String> problems) {
        if (!photo.problem().isEmpty()) {
            problems.put("photo", photo.problem());
        } else if (!url.isEmpty() && !Photo.ours(url)) {
            problems.put("photo", "Ce fichier n’est pas une photo JPEG ou PNG.");
        }
    }

    /** Characters as people count them: an emoji is one. */
    private static int characters(String text) {
        var boundaries = BreakIterator.getCharacterInstance(Locale.FRANCE);
        boundaries.setText(text);
        int count = 0;
        while (boundaries.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }
}
