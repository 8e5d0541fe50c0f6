package fr.escale.territory;

import java.util.List;

/**
 * A commune of today's official list.
 *
 * @param code INSEE code, five characters ("56260")
 * @param name official name ("Vannes")
 * @param postcodes its postcodes, at least one
 * @param epci SIREN of its inter-communal body, nine digits
 */
public record Commune(String code, String name, List<String> postcodes, String epci) {
    public Commune {
        postcodes = List.copyOf(postcodes);
    }
}
