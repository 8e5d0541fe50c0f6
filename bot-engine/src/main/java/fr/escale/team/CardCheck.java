package fr.escale.team;

import fr.escale.team.TeamCard.Opening;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** What a card must respect to be saved. What is empty may stay so: it is then missing, not wrong. */
final class CardCheck {
    private static final Pattern EMOJI_OR_LETTERS = Pattern.compile("\\p{L}{1,2}|(?=[^\\p{L}\\p{N}\\s])\\X");
    private static final Pattern FIRST_NAME = Pattern.compile("|\\p{L}[\\p{L}\\p{M}'’ -]{0,29}");
    private static final Pattern PHONE = Pattern.compile("|\\+?[0-9][0-9 .]{3,19}");

    private final TeamCard card;
    private final List<TeamProblem> problems = new ArrayList<>();

    CardCheck(TeamCard card) {
        this.card = card;
    }

    List<TeamProblem> problems() {
        demand("service", !card.service().isBlank(), "Donnez un nom au service.");
        atMost("service", card.service(), 30);
        matches("avatar", card.avatar(), EMOJI_OR_LETTERS, "Choisissez un emoji, ou une ou deux lettres.");
        colour();
        matches("phone", card.phone(), PHONE, "Écrivez le numéro en chiffres, par exemple 02 97 00 00 00.");
        matches("referent", card.referent(), FIRST_NAME, "Un prénom : des lettres, 30 au plus.");
        photo();
        hours();
        atMost("duty", card.duty(), 120);
        atMost("place", card.place(), 160);
        atMost("controller", card.controller(), 200);
        atMost("dataContact", card.dataContact(), 200);
        atMost("hosting", card.hosting(), 200);
        return List.copyOf(problems);
    }

    private void colour() {
        if (!Colour.isOne(card.colour())) {
            say("colour", "Écrivez la couleur ainsi : #b4532a.");
        } else if (Colour.contrastWithWhite(card.colour()) < Colour.READABLE) {
            say("colour", "Choisissez une couleur plus foncée : le texte blanc ne s’y lit pas bien.");
        }
    }

    private void photo() {
        if (!card.photo().isEmpty() && !Photo.isGood(card.photo())) {
            say("photo", "Choisissez une photo PNG ou JPEG de 200 ko au plus.");
        }
    }

    private void hours() {
        if (card.hours().stream().anyMatch(hour -> !hour.from().isBefore(hour.to()))) {
            say("hours", "Chaque plage doit finir après son début.");
        } else if (overlapping()) {
            say("hours", "Deux plages du même jour se chevauchent.");
        }
    }

    private boolean overlapping() {
        var sorted = card.hours().stream()
                .sorted(Comparator.comparing(Opening::day).thenComparing(Opening::from))
                .toList();
        for (int i = 1; i < sorted.size(); i++) {
            var before = sorted.get(i - 1);
            var after = sorted.get(i);
            if (before.day() == after.day() && after.from().isBefore(before.to())) return true;
        }
        return false;
    }

    private void matches(String field, String value, Pattern pattern, String sentence) {
        demand(field, pattern.matcher(value).matches(), sentence);
    }

    private void atMost(String field, String value, int length) {
        demand(field, value.length() <= length, "Trop long : " + length + " caractères au plus.");
    }

    private void demand(String field, boolean held, String sentence) {
        if (!held) say(field, sentence);
    }

    private void say(String field, String sentence) {
        problems.add(new TeamProblem(field, sentence));
    }
}
