package fr.escale.console;

import java.util.regex.Pattern;

/**
 * A team's colour, made readable: whatever colour a team picks, words in it and on it reach a contrast of 4.5 to 1
 * (WCAG 2.2, 1.4.3).
 *
 * @param light for words on light paper, and behind white words
 * @param dark for words on dark paper
 */
record Palette(String light, String dark) {
    /** Our own, for a team that has not chosen yet. */
    static final String OURS = "#1f6f6b";

    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final double AA = 4.5;
    private static final int STEPS = 50;
    /** The darkest light surface and the lightest dark one of the style sheet: --sand in either scheme. */
    private static final Rgb LIGHT_PAPER = Rgb.of("#f3eadc");

    private static final Rgb DARK_PAPER = Rgb.of("#2a3433");

    /** The palette of a colour as "#rrggbb"; ours for anything else. */
    static Palette of(String colour) {
        var chosen = Rgb.of(HEX.matcher(colour).matches() ? colour : OURS);
        return new Palette(
                readable(chosen, Rgb.of("#000000"), LIGHT_PAPER).hex(),
                readable(chosen, Rgb.of("#ffffff"), DARK_PAPER).hex());
    }

    /** The contrast of two colours as WCAG 2.2 defines it, 1 to 21. */
    static double contrast(String one, String other) {
        return Rgb.of(one).contrast(Rgb.of(other));
    }

    private static Rgb readable(Rgb colour, Rgb towards, Rgb paper) {
        for (int step = 0; step < STEPS; step++) {
            var mixed = colour.mixed(towards, (double) step / STEPS);
            if (mixed.contrast(paper) >= AA) {
                return mixed;
            }
        }
        return towards;
    }

    private record Rgb(int red, int green, int blue) {
        static Rgb of(String hex) {
            int value = Integer.parseInt(hex.substring(1), 16);
            return new Rgb(value >> 16, value >> 8 & 255, value & 255);
        }

        Rgb mixed(Rgb other, double share) {
            return new Rgb(mix(red, other.red, share), mix(green, other.green, share), mix(blue, other.blue, share));
        }

        double contrast(Rgb other) {
            double one = luminance() + 0.05;
            double two = other.luminance() + 0.05;
            return Math.max(one, two) / Math.min(one, two);
        }

        String hex() {
            return "#%02x%02x%02x".formatted(red, green, blue);
        }

        private double luminance() {
            return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
        }

        private static int mix(int from, int to, double share) {
            return (int) Math.round(from + (to - from) * share);
        }

        private static double linear(int channel) {
            double value = channel / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
        }
    }
}
