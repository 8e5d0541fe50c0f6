package fr.escale.console.team;

import static fr.escale.speech.Speech.say;

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
 * @param problems French sentences by field name
 */
record CardForm(Map<String, String> fields, boolean distressReviewed, Map<String, String> problems) {
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
                Map.entry("controller", card.controller()),
                Map.entry("dataContact", card.dataContact()),
                Map.entry("hosting", card.hosting()));
        return new CardForm(fields, card.distressReviewed(), Map.of());
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
        return new CardForm(fields, fields.containsKey("distressReviewed"), problems(fields, photo));
    }

    /** @param before the card as it stands: its hours and place are set elsewhere, and stay */
    TeamCard card(TeamCard before) {
        return new TeamCard(
                field("service"),
                field("avatar"),
                field("colour"),
                field("phone"),
                field("referent"),
                field("photo"),
                before.hours(),
                field("duty"),
                before.place(),
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

    private static Map<String, String> problems(Map<String, String> fields, Photo photo) {
        var problems = new HashMap<String, String>();
        if (fields.getOrDefault("service", "").isEmpty()) {
            problems.put("service", say("Le service a besoin d’un nom."));
        }
        if (characters(fields.getOrDefault("avatar", "")) > LONGEST_AVATAR) {
            problems.put("avatar", say("Un emoji, ou deux lettres au plus."));
        }
        if (!COLOUR.matcher(fields.getOrDefault("colour", "")).matches()) {
            problems.put("colour", say("Une couleur s’écrit comme #1f6f6b."));
        }
        photoProblem(fields.getOrDefault("photo", ""), photo, problems);
        return problems;
    }

    private static void photoProblem(String url, Photo photo, Map<String, String> problems) {
        if (!photo.problem().isEmpty()) {
            problems.put("photo", photo.problem());
        } else if (!url.isEmpty() && !Photo.ours(url)) {
            problems.put("photo", say("Ce fichier n’est pas une photo JPEG ou PNG."));
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
