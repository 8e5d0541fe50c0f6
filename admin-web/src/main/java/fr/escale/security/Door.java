package fr.escale.security;

import static fr.escale.security.Role.ADMIN;
import static fr.escale.security.Role.EDITOR;
import static fr.escale.security.Role.EVALUATOR;
import static fr.escale.security.Role.REFERENT;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * The rule of some addresses. An address without a rule is shut to everybody.
 *
 * @param who ANYONE, a program with a bearer token, or staff with one of these roles
 */
record Door(PathPattern pattern, Who who, Set<Role> roles) {
    enum Who {
        ANYONE,
        PROGRAM,
        STAFF
    }

    /** What the browser may open. */
    static final List<Door> OF_THE_BROWSER = List.of(
            anyone("/"),
            anyone("/login"),
            anyone("/login/code"),
            anyone("/invitation/*"),
            anyone("/assets/**"),
            anyone("/webjars/fullcalendar/**"),
            anyone("/favicon.ico"),
            anyone("/console.webmanifest"),
            anyone("/console.en.webmanifest"),
            anyone("/console-worker.js"),
            staff("/mot-de-passe", ADMIN, REFERENT, EDITOR, EVALUATOR),
            staff("/console", ADMIN, REFERENT, EDITOR, EVALUATOR),
            staff("/console/moi/**", ADMIN, REFERENT, EDITOR, EVALUATOR),
            staff("/console/desk/**", ADMIN, REFERENT),
            staff("/console/service/protocole/texte", ADMIN),
            staff("/console/service/**", ADMIN, REFERENT),
            staff("/console/reponses/**", ADMIN, REFERENT),
            staff("/console/agenda/**", ADMIN, REFERENT),
            staff("/console/tour/**", ADMIN, REFERENT),
            staff("/console/workshops/**", ADMIN, REFERENT),
            staff("/console/fiches/**", ADMIN, EDITOR, REFERENT),
            staff("/console/flows/**", ADMIN, EDITOR, REFERENT),
            staff("/console/whatsapp/**", ADMIN),
            staff("/console/equipe/**", ADMIN),
            staff("/console/comptes/**", ADMIN),
            staff("/console/journal/**", ADMIN));

    /**
     * What other programs may call. Platforms prove themselves to their channel: by secret or signature; a calendar by
     * the secret in its address, and so does whoever opens a file that staff sent them.
     */
    static final List<Door> OF_PROGRAMS = List.of(
            anyone("/webhooks/**"),
            anyone("/tryit/**"),
            anyone("/calendar/**"),
            anyone("/fichiers/**"),
            program("/api/v1/answers"));

    private static Door anyone(String pattern) {
        return new Door(PathPatternParser.defaultInstance.parse(pattern), Who.ANYONE, Set.of());
    }

    private static Door program(String pattern) {
        return new Door(PathPatternParser.defaultInstance.parse(pattern), Who.PROGRAM, Set.of());
    }

    private static Door staff(String pattern, Role... roles) {
        return new Door(PathPatternParser.defaultInstance.parse(pattern), Who.STAFF, Set.copyOf(Arrays.asList(roles)));
    }

    /** The rule of this path among these; the first that fits. */
    static Optional<Door> at(String path, List<Door> doors) {
        PathContainer container = PathContainer.parsePath(path);
        return doors.stream().filter(door -> door.pattern().matches(container)).findFirst();
    }

    String[] roleNames() {
        return roles.stream().map(Role::name).toArray(String[]::new);
    }
}
