package fr.escale.knowledge;

import java.util.List;

/**
 * What there is on an article's subject around a commune.
 *
 * @param told whom to turn to there, or that we know of nobody; at most 1,024 characters
 * @param articles local ones on the same subject, the closest first; at most three
 */
public record Near(Told told, List<Article> articles) {
    public Near {
        articles = List.copyOf(articles);
    }
}
