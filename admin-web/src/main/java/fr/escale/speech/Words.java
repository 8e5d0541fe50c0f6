package fr.escale.speech;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A piece of a template in English: the spaces around it and the signs between its words as English sets them. */
final class Words {
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2}");
    /** Before and after the sentence: spaces, the dot that joins, the name that ends every page's title. */
    private static final Pattern PARTS =
            Pattern.compile("^([\\s\\h]*(?:· )?)(.*?)((?: · Escale)?[\\s\\h]*)$", Pattern.DOTALL);

    private static final Pattern SPACE = Pattern.compile("[\\s\\h]+");
    private static final Pattern FRENCH_SIGNS = Pattern.compile("«[\\s\\h]*|[\\s\\h]*»|[\\s\\h]+(?=[:;?!])");

    private Words() {}

    /** Whether there is anything that English would write another way. */
    static boolean areThere(String text) {
        return hasLetters(text) || FRENCH_SIGNS.matcher(text).find();
    }

    /** Whether there is a sentence to find, not only signs. */
    static boolean hasLetters(String text) {
        return LETTERS.matcher(text).find();
    }

    /** The sentence without what stands around it, as the catalogue has it. */
    static String sentence(String piece) {
        Matcher parts = PARTS.matcher(piece);
        return parts.matches() ? SPACE.matcher(parts.group(2)).replaceAll(" ") : piece;
    }

    /** The piece with the English sentence in the place of the French one. */
    static String inside(String piece, String english) {
        Matcher parts = PARTS.matcher(piece);
        if (!parts.matches()) {
            return english;
        }
        String before = english.matches("(?s)[:;,.?!”)].*") ? "" : parts.group(1);
        return before + english + (english.endsWith("“") ? "" : parts.group(3));
    }

    /** Signs without words: quotes and colons the English way. */
    static String signs(String piece) {
        return FRENCH_SIGNS
                .matcher(piece)
                .replaceAll(
                        sign -> sign.group().contains("«") ? "“" : sign.group().contains("»") ? "”" : "");
    }
}
