package fr.escale.team;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a card still lacks before the public may come. */
final class Missing {
    private Missing() {}

    static List<String> on(TeamCard card) {
        return Stream.of(
                        unless(
                                card.controller(),
                                "Dites qui est responsable des données (le responsable de traitement)."),
                        unless(card.dataContact(), "Dites à qui écrire au sujet de ses données."),
                        unless(card.hosting(), "Dites qui héberge les données, et où."),
                        unless(card.duty(), "Dites quand quelqu’un regarde le bureau (les heures de présence)."),
                        unless(card.phone(), "Donnez le numéro de téléphone de l’équipe."),
                        unless(card.referent(), "Donnez le prénom du référent ou de la référente."),
                        unless(card.place(), "Dites où se passent les rendez-vous."),
                        card.hours().isEmpty()
                                ? Optional.of("Donnez les heures des rendez-vous.")
                                : Optional.<String>empty(),
                        card.distressReviewed()
                                ? Optional.<String>empty()
                                : Optional.of("Faites relire les messages de détresse par un ou une professionnelle."))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> unless(String filled, String sentence) {
        return filled.isBlank() ? Optional.of(sentence) : Optional.empty();
    }
}
