package fr.escale.console.whatsapp;

import static fr.escale.speech.Speech.say;

import fr.escale.channel.whatsapp.WhatsApp.Tariff;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.util.MultiValueMap;

/**
 * What the team pays, as typed, and what is wrong by field name.
 *
 * @param fields euros by name: a price for each category, and "ceiling"; empty for nothing
 */
record TariffForm(Map<String, String> fields, Map<String, String> problems) {
    static final List<String> CATEGORIES = List.of("service", "utility", "marketing");

    private static final String CEILING = "ceiling";
    private static final Pattern EUROS = Pattern.compile("|[0-9]{1,5}([.,][0-9]{1,4})?");

    static TariffForm of(Tariff tariff) {
        var fields = new HashMap<String, String>();
        tariff.cents().forEach((category, price) -> fields.put(category, shown(price, 4)));
        fields.put(CEILING, shown(tariff.ceiling(), 2));
        return new TariffForm(fields, Map.of());
    }

    static TariffForm read(MultiValueMap<String, String> typed) {
        var fields = new HashMap<String, String>();
        var problems = new HashMap<String, String>();
        for (var entry : typed.toSingleValueMap().entrySet()) {
            var name = entry.getKey();
            if (CATEGORIES.contains(name) || name.equals(CEILING)) {
                fields.put(name, entry.getValue().strip());
                if (!EUROS.matcher(fields.get(name)).matches()) {
                    problems.put(name, say("Un montant en euros s’écrit comme 0,0248 ou 25."));
                }
            }
        }
        return new TariffForm(fields, problems);
    }

    Tariff tariff() {
        var cents = new HashMap<String, Integer>();
        CATEGORIES.forEach(category -> cents.put(category, amount(category, 4)));
        return new Tariff(cents, amount(CEILING, 2));
    }

    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    public String problem(String name) {
        return problems.getOrDefault(name, "");
    }

    private int amount(String name, int decimals) {
        var typed = field(name).replace(',', '.');
        return typed.isEmpty()
                ? 0
                : new BigDecimal(typed)
                        .movePointRight(decimals)
                        .setScale(0, RoundingMode.HALF_UP)
                        .intValue();
    }

    private static String shown(int amount, int decimals) {
        return amount == 0
                ? ""
                : BigDecimal.valueOf(amount, decimals)
                        .stripTrailingZeros()
                        .toPlainString()
                        .replace('.', ',');
    }
}
