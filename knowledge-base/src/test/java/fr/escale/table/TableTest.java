package fr.escale.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.escale.table.Table.Row;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {
    @Test
    void cellsAreReadWithTheLineTheirRowBeginsOn() {
        Table table = Table.read("# a note\na,b\n1,2\n\n\"x,\n\"\"y\"\"\",z\n3,4");
        assertThat(table.header()).containsExactly("a", "b");
        assertThat(table.rows())
                .containsExactly(
                        new Row(3, List.of("1", "2")),
                        new Row(5, List.of("x,\n\"y\"", "z")),
                        new Row(7, List.of("3", "4")));
    }

    @Test
    void aSpreadsheetOfFranceWritesSemicolonsAByteOrderMarkAndLinesOfWindows() {
        Table table = Table.read("\uFEFFa;b\r\nun, deux;\"x\r\ny\"\r\n");
        assertThat(table.header()).containsExactly("a", "b");
        assertThat(table.rows()).containsExactly(new Row(2, List.of("un, deux", "x\ny")));
    }

    @Test
    void whatIsWrittenIsReadBackTheSame() {
        var cells = List.of("#1", "a \"b\"", "c,d;e", "f\ng", "", "é");
        Table table = Table.read(Table.write(List.of("1", "2", "3", "4", "5", "6"), List.of(cells)));
        assertThat(table.rows()).containsExactly(new Row(2, cells));
    }

    @Test
    void whatIsWrittenOpensInASpreadsheetOfFrance() {
        assertThat(Table.write(List.of("a", "b"), List.of(List.of("un, deux", "é"))))
                .isEqualTo("\uFEFFa;b\r\n\"un, deux\";é\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33", "-1", "@x", "\t=1", "'=1", "''-1", "'n", "l'eau", "=\"a;b\"\nc"})
    void noCellIsRunAsAFormulaAndEachIsReadBackTheSame(String cell) {
        String written = Table.write(List.of("a", "b"), List.of(List.of(cell, "z")));
        assertThat(written.split("\r\n")[1]).matches("(?s)\"?[^=+\\-@\t\r\"].*");
        assertThat(Table.read(written).rows()).containsExactly(new Row(2, List.of(cell, "z")));
        assertThat(Table.write(
                        List.of("a", "b"),
                        List.of(Table.read(written).rows().getFirst().cells())))
                .isEqualTo(written);
    }

    @Test
    void aCarriageReturnFirstRunsNothing() {
        assertThat(Table.write(List.of("a", "b"), List.of(List.of("\r=1", "z"))))
                .contains("\"'\r=1\"");
    }

    @Test
    void anEmptyTextIsATableWithoutColumns() {
        assertThat(Table.read("\n\n")).isEqualTo(new Table(List.of(), List.of()));
    }

    @Test
    void aQuoteThatNeverEndsIsNamedByItsLine() {
        assertThatThrownBy(() -> Table.read("a,b\n1,\"2\n3,4"))
                .isInstanceOfSatisfying(
                        BrokenTableException.class,
                        broken -> assertThat(broken.line()).isEqualTo(2));
    }
}
