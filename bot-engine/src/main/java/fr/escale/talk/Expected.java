package fr.escale.talk;

/** What an author expects somebody to say: "…" stands for anything; blanks and line ends count alike. */
record Expected(String words) {
    boolean fits(String actual) {
        String said = flat(actual);
        String[] parts = flat(words).split("…", -1);
        if (parts.length == 1) {
            return said.equals(parts[0]);
        }
        String last = parts[parts.length - 1].strip();
        int end = said.length() - last.length();
        int at = after(said, parts, end);
        return at >= 0 && at <= end && said.endsWith(last);
    }

    /** Where the text goes on behind all parts but the last, each found as early as can be; -1 when one is missing. */
    private static int after(String said, String[] parts, int end) {
        String first = parts[0].strip();
        int at = said.startsWith(first) ? first.length() : -1;
        for (int i = 1; at >= 0 && i < parts.length - 1; i++) {
            String part = parts[i].strip();
            int found = said.indexOf(part, at);
            at = found < 0 || found + part.length() > end ? -1 : found + part.length();
        }
        return at;
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
