package fr.escale.channel.whatsapp;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Our WhatsApp number as the console shows it; there is none while WhatsApp is off. */
public interface WhatsApp {
    /** What keeps Meta from letting us send; empty when nothing is known to. */
    Optional<Trouble> trouble();

    /** Our templates, one entry a language, as Meta was last known to see them. */
    List<Sheet> templates();

    /** When Meta was last asked about them; empty when it never answered. */
    Optional<Instant> askedAt();

    /** Asks Meta about them now. False when it gave no answer, or we do not know our business account. */
    boolean askAgain();

    /** Puts every template before Meta that it does not know yet. How many it took. */
    int propose();

    /** What the month has cost so far. */
    Costs costs(YearMonth month);

    /** Sets what the team pays, from now on and for the months already counted. */
    void pay(Tariff tariff);

    /** @param code of Meta's error reference */
    record Trouble(int code, Instant since) {}

    /**
     * A template in one language.
     *
     * @param code Meta's name of the language
     * @param text with its gaps as {when}
     * @param state "APPROVED", "PENDING", "REJECTED", "PAUSED" … as Meta says it; empty when Meta does not know it
     * @param reason why it was refused, as Meta says it; may be empty
     * @param category what Meta bills it as, as Meta says it ("UTILITY"); what we propose it as while Meta has not said
     * @param quality what those who got it think of it, as Meta says it ("GREEN", "YELLOW", "RED"); may be empty
     */
    record Sheet(
            String name,
            String purpose,
            String code,
            String language,
            String text,
            String state,
            String reason,
            String category,
            String quality) {
        /** Whether it may be sent now. */
        public boolean isApproved() {
            return state.equals("APPROVED");
        }
    }

    /**
     * What the team pays.
     *
     * @param cents hundredths of a euro cent for a message, by Meta's category ("service", "utility", "marketing")
     * @param ceiling euro cents a month from which on nothing is sent that nobody asked for; 0 for none
     */
    record Tariff(Map<String, Integer> cents, int ceiling) {
        public Tariff {
            cents = Map.copyOf(cents);
        }
    }

    /**
     * What a month has cost.
     *
     * @param counts billed messages by Meta's category
     * @param spent hundredths of a euro cent, by the tariff
     * @param forecast what the whole month will have cost if it goes on like this; what it cost once it is over
     */
    record Costs(YearMonth month, Map<String, Integer> counts, long spent, long forecast, Tariff tariff) {
        public Costs {
            counts = Map.copyOf(counts);
        }
    }
}
