package fr.escale.flow;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a file that translates a flow: "rdv.en.yml" stands beside "rdv.yml".
 *
 * @param flow the path of the flow it translates
 * @param tag the language as it is written in the name; not always one that we speak
 */
record SidecarName(String flow, String tag) {
    private static final Pattern NAME = Pattern.compile("(.*[^/\\\\.])\\.([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)(\\.ya?ml)");

    static Optional<SidecarName> of(String path) {
        var name = NAME.matcher(path);
        return name.matches()
                ? Optional.of(new SidecarName(name.group(1) + name.group(3), name.group(2)))
                : Optional.empty();
    }

    /** The path of a flow's translation. */
    static String beside(String flow, Language language) {
        return flow.replaceFirst("\\.(ya?ml)$", "." + language.code() + ".$1");
    }

    /** The language it is written in, if it is one that flows are translated into. */
    Optional<Language> language() {
        return Language.known(tag).filter(language -> language.code().equals(tag) && language != Language.FR);
    }
}
