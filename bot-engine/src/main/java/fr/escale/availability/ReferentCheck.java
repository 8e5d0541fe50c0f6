package fr.escale.availability;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What a referent must respect to be saved. */
final class ReferentCheck {
    static final Pattern ID = Pattern.compile("r[1-9][0-9]?");

    private static final Pattern FIRST_NAME = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’ -]{0,29}");
    private static final Pattern AREA =
            Pattern.compile("[0-9][0-9AB][0-9]{3}|[0-9]{9}|dep:([0-9][0-9AB]|97[0-9])|reg:[0-9]{2}");
    private static final Pattern ROW_ID = Pattern.compile("[a-z0-9]{1,12}");
    private static final int NAME = 20;

    private final Referent referent;
    private final List<ReferentProblem> problems = new ArrayList<>();

    ReferentCheck(Referent referent) {
        this.referent = referent;
    }

    List<ReferentProblem> problems() {
        demand("id", ID.matcher(referent.id()).matches(), "Un numéro de r1 à r99.");
        demand("name", FIRST_NAME.matcher(referent.name()).matches(), "Un prénom : des lettres, 30 au plus.");
        communes();
        problems.addAll(new HoursCheck(referent).problems());
        absences();
        places();
        subjects();
        limits();
        return List.copyOf(problems);
    }

    private void communes() {
        boolean first = referent.id().equals(FirstReferent.ID);
        if (first && !referent.communes().isEmpty()) {
            say("communes", "La première personne répond pour tout le territoire : laisse ce champ vide.");
        }
        if (!first && referent.communes().isEmpty()) {
            say("communes", "Indique au moins une commune, une intercommunalité ou un département.");
        }
        eachRow(
                "communes",
                referent.communes(),
                commune -> AREA.matcher(commune).matches() ? "" : unknown(commune));
    }

    private static String unknown(String commune) {
        return "Attendu : un code INSEE (56260), un SIREN (200067932) ou dep:56. Trouvé : « " + commune + " ».";
    }

    private void absences() {
        var all = referent.absences();
        eachRow("absences", all, absence -> {
            if (absence.to().isBefore(absence.from())) return "Le dernier jour vient avant le premier.";
            boolean other = absence.backup().isEmpty()
                    || ID.matcher(absence.backup()).matches()
                            && !absence.backup().equals(referent.id());
            return other ? "" : "Choisis une autre personne pour recevoir pendant l’absence.";
        });
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                boolean overlap = !all.get(i).from().isAfter(all.get(j).to())
                        && !all.get(j).from().isAfter(all.get(i).to());
                if (overlap)
                    say(
                            "absences/" + i,
                            "Cette absence en chevauche une autre, du "
                                    + all.get(j).from() + ".");
            }
        }
    }

    private void places() {
        demand("places", !referent.places().isEmpty(), "Ajoute au moins un lieu.");
        unique("places", referent.places().stream().map(Place::id).toList());
        eachRow("places", referent.places(), ReferentCheck::wrong);
    }

    private static String wrong(Place place) {
        if (place.kind() == PlaceKind.VAN || place.id().equals(Place.VAN)) {
            return "Les arrêts du camion se notent sur la page de la tournée.";
        }
        if (!ROW_ID.matcher(place.id()).matches()) return "Identifiant : 1 à 12 lettres minuscules ou chiffres.";
        if (!isName(place.name())) return "Donne un nom de 1 à 20 caractères.";
        if (place.address().length() > 160) return "Adresse trop longue : 160 caractères au plus.";
        var point = place.point();
        boolean earth = point == null || Math.abs(point.latitude()) <= 90 && Math.abs(point.longitude()) <= 180;
        if (!earth) return "Latitude de -90 à 90, longitude de -180 à 180.";
        boolean commune =
                place.commune().isEmpty() || AREA.matcher(place.commune()).matches();
        return commune ? "" : "Choisis une commune de la liste.";
    }

    private void subjects() {
        demand("subjects", !referent.subjects().isEmpty(), "Ajoute au moins un motif.");
        unique("subjects", referent.subjects().stream().map(Subject::id).toList());
        eachRow("subjects", referent.subjects(), subject -> {
            if (!ROW_ID.matcher(subject.id()).matches()) return "Identifiant : 1 à 12 lettres minuscules ou chiffres.";
            if (!isName(subject.name())) return "Donne un nom de 1 à 20 caractères.";
            return within(subject.length(), 5, 480) ? "" : "Durée : de 5 minutes à 8 heures.";
        });
    }

    private void limits() {
        var limits = referent.limits();
        demand("buffer", within(limits.buffer(), 0, 120), "Entre deux rendez-vous : de 0 à 120 minutes.");
        demand("travel", within(limits.travel(), 0, 240), "Trajet : de 0 à 240 minutes.");
        if (limits.travel().compareTo(limits.buffer()) < 0) {
            say("travel", "Le trajet dure au moins autant que la pause entre deux rendez-vous.");
        }
        demand("notice", within(limits.notice(), 0, 14 * 24 * 60), "Délai : de 0 à 14 jours.");
        demand("horizonDays", isIn(limits.horizonDays(), 180), "De 1 à 180 jours.");
        demand("mostADay", isIn(limits.mostADay(), 50), "De 1 à 50 rendez-vous par jour.");
        demand("alertDays", isIn(limits.alertDays(), 60), "De 1 à 60 jours.");
    }

    private static boolean isIn(int number, int most) {
        return number >= 1 && number <= most;
    }

    private static boolean within(Duration duration, long least, long most) {
        return duration.toMinutes() >= least && duration.toMinutes() <= most && duration.toSecondsPart() == 0;
    }

    private static boolean isName(String name) {
        return !name.isBlank() && name.length() <= NAME;
    }

    private void unique(String field, List<String> ids) {
        for (int i = 0; i < ids.size(); i++) {
            if (ids.indexOf(ids.get(i)) < i) say(field + "/" + i, "Il y a déjà « " + ids.get(i) + " » plus haut.");
        }
    }

    private <T> void eachRow(String field, List<T> rows, Function<T, String> wrong) {
        for (int i = 0; i < rows.size(); i++) {
            var sentence = wrong.apply(rows.get(i));
            demand(field + "/" + i, sentence.isEmpty(), sentence);
        }
    }

    private void demand(String field, boolean held, String sentence) {
        if (!held) say(field, sentence);
    }

    private void say(String field, String sentence) {
        problems.add(new ReferentProblem(field, sentence));
    }
}
