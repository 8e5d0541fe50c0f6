package fr.escale.console.agenda;

import java.util.Map;

/**
 * A button that takes back what was just done.
 *
 * @param address where it is sent
 * @param fields what is sent
 */
record Undo(String address, Map<String, String> fields) {}
