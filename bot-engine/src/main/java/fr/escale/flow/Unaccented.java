package fr.escale.flow;

import java.text.Normalizer;

/** Names as CEL can read them: its identifiers know no accents, French does. Every sign keeps its place. */
final class Unaccented {
    private Unaccented() {}

    /** A name without its accents. */
    static String name(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            plain.append(sign(name.charAt(i)));
        }
        return plain.toString();
    }

    /** A formula whose names have no accents; texts in quotes keep theirs. */
    static String formula(String source) {
        StringBuilder plain = new StringBuilder(source.length());
        char quote = 0;
        for (int i = 0; i < source.length(); i++) {
            char sign = source.charAt(i);
            boolean escaped = quote != 0 && sign == '\\' && i + 1 < source.length();
            plain.append(quote == 0 ? sign(sign) : sign);
            if (escaped) {
                plain.append(source.charAt(++i));
            } else if (quote == 0 && (sign == '"' || sign == '\'')) {
                quote = sign;
            } else if (sign == quote) {
                quote = 0;
            }
        }
        return plain.toString();
    }

    private static char sign(char sign) {
        boolean plain = sign < 0x80 || !Character.isLetter(sign);
        return plain
                ? sign
                : Normalizer.normalize(String.valueOf(sign), Normalizer.Form.NFD)
                        .charAt(0);
    }
}
