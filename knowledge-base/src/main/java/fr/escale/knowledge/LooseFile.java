package fr.escale.knowledge;

import fr.escale.knowledge.ArticleReader.Problem;
import java.util.List;

/** A file read as far as it goes: what it says, what is wrong with it, and where. */
public final class LooseFile {
    private final Page page;

    private LooseFile(Page page) {
        this.page = page;
    }

    /** @param path names the file in problems; its name says whether it is a translation */
    public static LooseFile of(String path, String text) {
        return new LooseFile(Page.of(path, text.replace("\r\n", "\n")));
    }

    public Written written() {
        return page.written();
    }

    /** Everything that keeps it from being an article or a translation, in the order of the file. */
    public List<Problem> problems() {
        return ArticleReader.problems(page);
    }

    /** Where in the file something else that is wrong stands. */
    public Problem place(Flaw flaw) {
        return page.problem(flaw);
    }
}
