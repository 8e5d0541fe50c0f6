package fr.escale.console.whatsapp;

import static fr.escale.speech.Speech.say;

import fr.escale.channel.whatsapp.WhatsApp.Costs;
import fr.escale.channel.whatsapp.WhatsApp.Tariff;
import fr.escale.speech.Speech;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/**
 * What a month costs, in words.
 *
 * @param priced whether the team has said what it pays
 * @param full whether the ceiling is reached
 */
record Bill(String month, List<Row> rows, String spent, String forecast, boolean priced, boolean full) {

    record Row(String category, int count, String amount) {}

    static Bill of(Costs costs) {
        var tariff = costs.tariff();
        var rows = costs.counts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(count -> new Row(
                        category(count.getKey()),
                        count.getValue(),
                        euros((long) count.getValue() * tariff.cents().getOrDefault(count.getKey(), 0))))
                .toList();
        boolean full = tariff.ceiling() > 0 && costs.spent() >= tariff.ceiling() * 100L;
        boolean priced = tariff.cents().values().stream().anyMatch(price -> price > 0);
        return new Bill(month(costs), rows, euros(costs.spent()), euros(costs.forecast()), priced, full);
    }

    static Costs nothing(YearMonth month) {
        return new Costs(month, Map.of(), 0, 0, new Tariff(Map.of(), 0));
    }

    private static String month(Costs costs) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", Speech.locale()).format(costs.month());
    }

    /** @param hundredths of a euro cent */
    private static String euros(long hundredths) {
        var format = NumberFormat.getCurrencyInstance(Speech.locale());
        format.setCurrency(Currency.getInstance("EUR"));
        return format.format(BigDecimal.valueOf(hundredths, 4).setScale(2, RoundingMode.HALF_UP));
    }

    private static String category(String category) {
        return switch (category) {
            case "service" -> say("Réponses dans les 24 h (service)");
            case "utility" -> say("Modèles utiles (utility)");
            case "marketing" -> say("Annonces (marketing)");
            default -> category;
        };
    }
}
