package fr.escale.knowledge.exchange;

import fr.escale.knowledge.ArticleReader.Problem;
import java.util.List;

/** All articles and translations as files, and from files. What was exported is taken back in without a change. */
public interface Exchange {
    /**
     * A zip of Markdown files, {@code articles/<theme>/<id>.md} and their translations beside them: what is live, or
     * the draft where nothing is.
     */
    byte[] markdown();

    /** The same as one CSV table, a column for each field. */
    String table();

    /** What taking this in would do, with every problem; nothing is changed. */
    Report look(Upload upload, Terms terms, String editor);

    /**
     * Takes a zip, a Markdown file or a CSV table in. With any problem nothing is taken, unless the terms say to take
     * what is good. Taken in again, nothing changes.
     */
    Report take(Upload upload, Terms terms, String editor);

    /** A file: its name as it was sent, and what it holds. */
    record Upload(String name, byte[] content) {}

    /**
     * How to take it in.
     *
     * @param half take what is good even if the rest is not
     * @param live put it live at once, instead of as drafts; what is in the store and not live stays a draft
     */
    record Terms(boolean half, boolean live) {}

    /**
     * What was, or would be done; ids in the order of the upload.
     *
     * @param problems by file and line; empty when there are none
     * @param added articles that were not there
     * @param changed articles that were there and said something else
     * @param same articles that are as they were
     * @param held those of them that stay drafts though all was to go live: they were withdrawn, or never published
     * @param taken whether anything was changed
     */
    record Report(
            List<Problem> problems,
            List<String> added,
            List<String> changed,
            List<String> same,
            List<String> held,
            boolean taken) {
        public Report {
            problems = List.copyOf(problems);
            added = List.copyOf(added);
            changed = List.copyOf(changed);
            same = List.copyOf(same);
            held = List.copyOf(held);
        }
    }
}
