package fr.escale.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells writes from reads. What is not known to be a read is a write: that costs time, never a lost write. */
final class Writes {
    private static final Set<String> READS = Set.of(
            "buildinfo",
            "collstats",
            "connectionstatus",
            "count",
            "dbstats",
            "distinct",
            "endsessions",
            "find",
            "getmore",
            "killcursors",
            "listcollections",
            "listdatabases",
            "listindexes",
            "ping",
            "serverstatus",
            "validate",
            "whatsmyuri");

    private Writes() {}

    static boolean isWrite(String command, Document query) {
        String name = command.toLowerCase(Locale.ROOT);
        return name.equals("aggregate") ? storesItsResult(query.get("pipeline")) : !READS.contains(name);
    }

    private static boolean storesItsResult(@Nullable Object pipeline) {
        return !(pipeline instanceof List<?> stages)
                || stages.stream()
                        .anyMatch(stage -> !(stage instanceof Document document)
                                || document.containsKey("$out")
                                || document.containsKey("$merge"));
    }
}
