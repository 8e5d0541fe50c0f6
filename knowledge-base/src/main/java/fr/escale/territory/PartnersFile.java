package fr.escale.territory;

import fr.escale.setting.WrongSettingException;
import fr.escale.table.BrokenTableException;
import fr.escale.table.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a pack's partners.csv; what is wrong in it is said with {@code file:line}. */
final class PartnersFile {
    static final String NAME = "partners.csv";

    private static final List<String> HEADER =
            List.of("name", "for", "themes", "place", "phone", "email", "url", "source");

    private final String where;

    private PartnersFile(String where) {
        this.where = where;
    }

    /** @param where names the pack in problems */
    static List<Partner> read(String where, String text) {
        return new PartnersFile(where + "/" + NAME).partners(text);
    }

    private List<Partner> partners(String text) {
        try {
            Table table = Table.read(text);
            require(table.header().equals(HEADER), 1, "the header " + String.join(",", HEADER));
            return table.rows().stream().map(this::partner).toList();
        } catch (BrokenTableException e) {
            throw wrong(e.line(), "expected a quote that ends");
        }
    }

    private Partner partner(Table.Row row) {
        List<String> cells = row.cells();
        require(cells.size() == HEADER.size(), row.line(), HEADER.size() + " columns");
        require(!cells.get(0).isBlank() && !cells.get(1).isBlank(), row.line(), "a name and what it is for");
        require(
                cells.get(3).matches("\\d[\\dAB]\\d{3}|\\d{9}|dep:(\\d[\\dAB]|97\\d)|reg:\\d{2}"),
                row.line(),
                "an INSEE code, a SIREN, dep:56 or reg:53");
        require(cells.get(6).startsWith("https://"), row.line(), "an https address");
        require(!cells.get(7).isBlank(), row.line(), "the source it was read in");
        return new Partner(
                cells.get(0),
                cells.get(1),
                themes(cells.get(2)),
                cells.get(3),
                given(cells.get(4)),
                given(cells.get(5)),
                cells.get(6));
    }

    private static Set<String> themes(String cell) {
        Set<String> themes = new HashSet<>(List.of(cell.strip().split("\\s+")));
        themes.remove("");
        return themes;
    }

    private static @Nullable String given(String cell) {
        return cell.isBlank() ? null : cell.strip();
    }

    private void require(boolean right, int line, String expected) {
        if (!right) {
            throw wrong(line, "expected " + expected);
        }
    }

    private WrongSettingException wrong(int line, String what) {
        return new WrongSettingException("ESCALE_TERRITORY", where + ":" + line + ": " + what);
    }
}
