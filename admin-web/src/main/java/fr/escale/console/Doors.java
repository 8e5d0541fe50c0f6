package fr.escale.console;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;

/** Which pages somebody's roles open: what the navigation shows. The rule itself is the security room's. */
enum Doors {
    DESK("/console/desk", "ADMIN", "REFERENT"),
    AGENDA("/console/agenda", "ADMIN", "REFERENT"),
    ARTICLES("/console/fiches", "ADMIN", "REFERENT", "EDITOR"),
    FLOWS("/console/flows", "ADMIN", "REFERENT", "EDITOR"),
    TEAM("/console/equipe", "ADMIN");

    private final String address;
    private final List<String> roles;

    Doors(String address, String... roles) {
        this.address = address;
        this.roles = List.of(roles);
    }

    /** Those open to who asks, in the navigation's order. */
    static List<Doors> openTo(HttpServletRequest request) {
        return Stream.of(values())
                .filter(door -> door.roles.stream().anyMatch(request::isUserInRole))
                .toList();
    }

    String address() {
        return address;
    }
}
