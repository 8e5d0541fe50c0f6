package fr.escale.console.stage;

import fr.escale.channel.whatsapp.WhatsApp;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A number with one template of each state, and a month of some messages. */
public class SceneWhatsApp implements WhatsApp {
    private volatile Tariff tariff = new Tariff(Map.of(), 0);
    private volatile @Nullable Trouble trouble;

    /** Meta stops our account, or lets it send again (null). */
    public void trouble(@Nullable Integer code) {
        trouble = code == null ? null : new Trouble(code, Stage.NOW.minusSeconds(1_200));
    }

    @Override
    public Optional<Trouble> trouble() {
        return Optional.ofNullable(trouble);
    }

    @Override
    public List<Sheet> templates() {
        return List.of(
                new Sheet(
                        "escale_reponse_1",
                        "ANSWER",
                        "fr",
                        "Français",
                        "Coucou ! Une réponse t'attend ici.",
                        "APPROVED",
                        "",
                        "UTILITY",
                        "RED"),
                new Sheet(
                        "escale_reponse_1",
                        "ANSWER",
                        "ar",
                        "العربية",
                        "مرحبًا! هناك رد بانتظارك هنا.",
                        "PENDING",
                        "",
                        "UTILITY",
                        ""),
                new Sheet(
                        "escale_rappel_1",
                        "REMINDER",
                        "fr",
                        "Français",
                        "Petit rappel : on se voit {when}.",
                        "REJECTED",
                        "INVALID_FORMAT",
                        "UTILITY",
                        ""),
                new Sheet(
                        "escale_rappel_1",
                        "REMINDER",
                        "en",
                        "English",
                        "A little reminder: we meet {when}.",
                        "",
                        "",
                        "UTILITY",
                        ""));
    }

    @Override
    public Optional<Instant> askedAt() {
        return Optional.of(Stage.NOW.minusSeconds(300));
    }

    @Override
    public boolean askAgain() {
        return true;
    }

    @Override
    public int propose() {
        return 1;
    }

    @Override
    public Costs costs(YearMonth month) {
        var counts = Map.of("service", 120, "utility", 14);
        long spent = counts.entrySet().stream()
                .mapToLong(count -> (long) count.getValue() * tariff.cents().getOrDefault(count.getKey(), 0))
                .sum();
        return new Costs(month, counts, spent, spent * 30 / 23, tariff);
    }

    @Override
    public void pay(Tariff other) {
        tariff = other;
    }
}
