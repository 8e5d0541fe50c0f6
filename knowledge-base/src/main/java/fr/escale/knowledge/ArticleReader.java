package fr.escale.knowledge;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Reads articles from Markdown with YAML front matter; docs/articles.md says how they are written. */
public final class ArticleReader {
    private ArticleReader() {}

    /** What came out of a file: a whole article or translation, or everything that is wrong with it. */
    public sealed interface Reading {
        /** The file is an article. */
        record Whole(Article article) implements Reading {}

        /** The file is a translation. */
        record Translated(Translation translation) implements Reading {}

        /** The file is neither, for these reasons, in the order of the file; never empty. */
        record Flawed(List<Problem> problems) implements Reading {}
    }

    /**
     * Something wrong in a file.
     *
     * @param path the file, as it was named to the reader
     * @param line from 1
     * @param column from 1
     * @param field key of the front matter it concerns, "answer" for the text below it, "" for the file as a whole
     * @param expected in French: what is expected, and what stands there
     */
    public record Problem(String path, int line, int column, String field, String expected) {
        /** One line for a console: {@code path:line:column: field: expected}. */
        @Override
        public String toString() {
            String where = path + ":" + line + ":" + column + ": ";
            return where + (field.isEmpty() ? "" : field + ": ") + expected;
        }
    }

    /**
     * Reads one article, or one translation where the file's name says so ({@code <id>.<language>.md}).
     *
     * @param path names the file in problems; where it ends in {@code <theme>/<id>.md}, these must agree with the text
     */
    public static Reading read(String path, String text) {
        var page = Page.of(path, text.replace("\r\n", "\n"));
        List<Problem> problems = problems(page);
        if (!problems.isEmpty()) {
            return new Reading.Flawed(problems);
        }
        Written written = page.written();
        return written.isTranslation()
                ? new Reading.Translated(written.translation())
                : new Reading.Whole(written.article());
    }

    static List<Problem> problems(Page page) {
        return Stream.of(
                        page.problems().stream(),
                        page.written().flaws().stream().map(page::problem),
                        page.misplaced().stream())
                .flatMap(found -> found)
                .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
                .toList();
    }
}
