package fr.escale.team;

import java.util.regex.Pattern;

/** A colour written "#rrggbb", and how well white text reads on it. */
final class Colour {
    /** The contrast that WCAG 2.2 asks for normal text (1.4.3, level AA). */
    static final double READABLE = 4.5;

    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");

    private Colour() {}

    static boolean isOne(String text) {
        return HEX.matcher(text).matches();
    }

    /** From 1 (white on white) to 21 (white on black). */
    static double contrastWithWhite(String colour) {
        return 1.05 / (luminance(Integer.parseInt(colour.substring(1), 16)) + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double value = (channel & 0xff) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
