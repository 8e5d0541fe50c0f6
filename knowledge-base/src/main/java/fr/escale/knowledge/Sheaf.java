package fr.escale.knowledge;

import static java.util.stream.Collectors.toMap;

import fr.escale.knowledge.ArticleReader.Problem;
import fr.escale.knowledge.ArticleReader.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

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
        problems.addAll(tooLong(files, readings, articles));
        return new Sheaf(List.copyOf(articles), List.copyOf(translations), List.copyOf(problems));
    }

    /** Translations that do not fit into one message with the source of the French article. */
    private static List<Problem> tooLong(List<File> files, List<Reading> readings, List<Article> articles) {
        Map<String, Article> french = articles.stream().collect(toMap(Article::id, each -> each, (one, _) -> one));
        var problems = new ArrayList<Problem>();
        for (int i = 0; i < files.size(); i++) {
            File file = files.get(i);
            if (readings.get(i) instanceof Reading.Translated(Translation said) && french.containsKey(said.article())) {
                Length.flaws(said, french.get(said.article()))
                        .forEach(flaw -> problems.add(
                                LooseFile.of(file.path(), file.text()).place(flaw)));
            }
        }
        return problems;
    }

    Library library() {
        return Library.of(articles, translations);
    }
}
