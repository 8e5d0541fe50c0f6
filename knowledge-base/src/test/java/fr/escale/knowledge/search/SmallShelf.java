package fr.escale.knowledge.search;

import java.util.List;

/** A few entries of our own to test with. */
final class SmallShelf {
    static final List<Entry> ENTRIES = List.of(
            new Entry(
                    "visale",
                    "Visale : un garant gratuit pour louer",
                    List.of(
                            "c'est quoi visale",
                            "je n'ai pas de garant",
                            "qui peut se porter garant pour moi",
                            "louer un appartement sans garant"),
                    "Visale se porte garant pour ton loyer auprès du propriétaire.",
                    "logement"),
            new Entry(
                    "permis",
                    "Passer le permis de conduire",
                    List.of(
                            "comment avoir le permis gratuit",
                            "combien coûte le permis",
                            "aide pour payer le permis de conduire",
                            "je veux passer mon permis"),
                    "Des aides existent pour payer l'auto-école.",
                    "mobilite"),
            new Entry(
                    "emploi",
                    "Trouver un travail",
                    List.of(
                            "je cherche du travail",
                            "je n'ai pas d'emploi",
                            "où trouver un emploi",
                            "qui recrute par ici"),
                    "La mission locale t'aide à trouver un emploi.",
                    "emploi"),
            new Entry(
                    "repas",
                    "Manger quand on n'a pas d'argent",
                    List.of(
                            "où manger gratuitement",
                            "je n'ai plus d'argent pour manger",
                            "aide alimentaire",
                            "repas pas cher"),
                    "Des associations donnent des colis et des repas.",
                    "quotidien"),
            new Entry(
                    "carte-vitale",
                    "Carte Vitale perdue ou volée",
                    List.of("j'ai perdu ma carte vitale", "refaire ma carte vitale", "on m'a volé ma carte vitale"),
                    "Déclare la perte sur ton compte ameli.",
                    "sante"));

    private SmallShelf() {}
}
