package fr.escale.console.referents;

import java.util.List;

/** A part of the form that has rows, with the columns each row sends. A row whose telling columns are empty is none. */
enum Part {
    WEEK(List.of("day", "from", "to", "at"), List.of("from", "to")),
    DAYS(List.of("day", "from", "to", "at", "note"), List.of("day", "from", "to", "note")),
    ABSENCES(List.of("from", "to", "backup", "note"), List.of("from", "to", "note")),
    PLACES(List.of("id", "kind", "name", "address", "commune", "point"), List.of("name", "address", "point")),
    SUBJECTS(List.of("id", "name", "minutes"), List.of("name", "minutes"));

    private final List<String> columns;
    private final List<String> telling;

    Part(List<String> columns, List<String> telling) {
        this.columns = columns;
        this.telling = telling;
    }

    /** As the form and the problems of a referent name it: "week". */
    String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    List<String> columns() {
        return columns;
    }

    List<String> telling() {
        return telling;
    }
}
