package fr.escale.console.referents;

import static fr.escale.speech.Speech.say;

import fr.escale.territory.Commune;
import fr.escale.territory.Territory;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a referent answers for, typed as names of communes or as codes, one a line or with commas. */
final class Areas {
    private static final Pattern CODE = Pattern.compile("\\d[\\dAB]\\d{3}|\\d{9}|(dep|reg):[\\dAB]{2,3}");

    private final Territory territory;

    Areas(Territory territory) {
        this.territory = territory;
    }

    List<String> read(String typed) {
        return Stream.of(typed.split("[,;\\n]", -1))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .map(this::code)
                .distinct()
                .toList();
    }

    /** The same as people read it: names where they are plain. */
    String show(List<String> codes) {
        return codes.stream().map(this::name).collect(Collectors.joining("\n"));
    }

    private String code(String typed) {
        if (CODE.matcher(typed).matches()) return typed;
        var found = territory.find(typed);
        var same = found.stream()
                .filter(commune -> commune.name().equalsIgnoreCase(typed))
                .toList();
        var meant = same.isEmpty() ? found : same;
        if (meant.size() == 1) return meant.getFirst().code();
        throw new UnreadableException(meant.isEmpty() ? unknown(typed) : several(typed, meant));
    }

    private String name(String code) {
        return territory
                .commune(code)
                .map(Commune::name)
                .filter(name -> territory.find(name).stream()
                                .filter(commune -> commune.name().equalsIgnoreCase(name))
                                .count()
                        == 1)
                .orElse(code);
    }

    private static String unknown(String typed) {
        return say(
                "« {0} » : aucune commune de ce nom. Écris son nom, son code INSEE, le SIREN d’une intercommunalité, ou dep:56.",
                typed);
    }

    private static String several(String typed, List<Commune> meant) {
        return say(
                "« {0} » : plusieurs possibles. Écris le code : {1}.",
                typed,
                meant.stream()
                        .map(commune -> commune.name() + " (" + commune.code() + ")")
                        .collect(Collectors.joining(", ")));
    }
}
