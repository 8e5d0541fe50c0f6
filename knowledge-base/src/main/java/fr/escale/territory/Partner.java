package fr.escale.territory;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An organisation of a territory that people are sent to.
 *
 * @param name as it is known there
 * @param purpose what it helps with, in a few words
 * @param themes what it helps with, as themes of articles; empty for everything
 * @param place where: a commune's INSEE code, an EPCI's SIREN, "dep:56" or "reg:53"
 * @param phone as it is dialled; null when no source gives one
 * @param email null when no source gives one
 * @param url https address of a page about it
 */
public record Partner(
        String name,
        String purpose,
        Set<String> themes,
        String place,
        @Nullable String phone,
        @Nullable String email,
        String url) {
    public Partner {
        themes = Set.copyOf(themes);
    }

    /** Whether it helps with that theme. */
    public boolean helpsWith(String theme) {
        return themes.isEmpty() || themes.contains(theme);
    }
}
