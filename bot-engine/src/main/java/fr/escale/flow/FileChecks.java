package fr.escale.flow;

import fr.escale.flow.BrokenYaml.Slip;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Checks what no parser minds: the file's name, and spaces that are none. */
final class FileChecks {
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    private FileChecks() {}

    /** Whether the rest can be read at all. */
    static boolean check(Problems problems) {
        String path = problems.path();
        String id = FlowReader.id(SidecarName.of(path).map(SidecarName::flow).orElse(path));
        if (!NAME.matcher(id).matches()) {
            problems.add(
                    1,
                    1,
                    "file-name",
                    "found a file called \"%s\", expected small letters without accents, digits and hyphens: it is the flow's id"
                            .formatted(id));
        }
        Optional<Slip> lost = Suspect.lostLetter(problems.lines());
        lost.ifPresent(slip -> problems.add(slip.line(), slip.column(), slip.rule(), slip.message()));
        List<Slip> hard = Suspect.hardSpaces(problems.lines()).toList();
        hard.forEach(slip -> problems.add(slip.line(), slip.column(), slip.rule(), slip.message()));
        return hard.isEmpty() && lost.isEmpty();
    }
}
