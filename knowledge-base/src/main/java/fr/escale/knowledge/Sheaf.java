package fr.escale.knowledge;

import fr.escale.knowledge.ArticleReader.Problem;
import fr.escale.knowledge.ArticleReader.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Files of articles and translations, read together.
 *
 * @param articles those that are whole, by id
 * @param translations those that are whole, also of a French text that has changed since
 * @param problems of all files
 */
record Sheaf(List<Article> articles, List<Translation> translations, List<Problem> problems) {
    /** A file: how it is named in problems, and what it holds. */
    record File(String path, String text) {}

    static Sheaf of(List<File> files) {
        var articles = new ArrayList<Article>();
        var translations = new ArrayList<Translation>();
        var problems = new ArrayList<Problem>();
        // side by side: reading them all one by one is a second of every start
        List<Reading> readings = files.parallelStream()
                .map(file -> ArticleReader.read(file.path(), file.text()))
                .toList();
        for (Reading reading : readings) {
            switch (reading) {
                case Reading.Whole(Article article) -> articles.add(article);
                case Reading.Translated(Translation translation) -> translations.add(translation);
                case Reading.Flawed(List<Problem> found) -> problems.addAll(found);
            }
        }
        articles.sort(Comparator.comparing(Article::id));
        return new Sheaf(List.copyOf(articles), List.copyOf(translations), List.copyOf(problems));
    }

    Library library() {
        return Library.of(articles, translations);
    }
}
