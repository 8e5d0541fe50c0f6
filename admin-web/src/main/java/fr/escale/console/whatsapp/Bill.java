package fr.escale.console.whatsapp;

import fr.escale.channel.whatsapp.WhatsApp.Costs;
import fr.escale.channel.whatsapp.WhatsApp.Tariff;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a month costs, in words.
 *
 * @param priced whether the team has said what it pays
 * @param full whether the ceiling is reached
 */
record Bill(String month, List<Row> rows, String spent, String forecast, boolean priced, boolean full) {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRANCE);

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
        return new Bill(costs.month().format(MONTH), rows, euros(costs.spent()), euros(costs.forecast()), priced, full);
    }

    static Costs nothing(YearMonth month) {
        return new Costs(month, Map.of(), 0, 0, new Tariff(Map.of(), 0));
    }

    /** @param hundredths of a euro cent */
    private static String euros(long hundredths) {
        var format = NumberFormat.getCurrencyInstance(Locale.FRANCE);
        return format.format(BigDecimal.valueOf(hundredths, 4).setScale(2, RoundingMode.HALF_UP));
    }

    private static String category(String category) {
        return switch (category) {
            case "service" -> "Réponses dans les 24 h (service)";
            case "utility" -> "Modèles utiles (utility)";
            case "marketing" -> "Annonces (marketing)";
            default -> category;
        };
    }
}
