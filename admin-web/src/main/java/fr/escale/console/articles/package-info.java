/** The editors' pages: articles, their drafts, and the questions without an answer. */
@ApplicationModule(
        allowedDependencies = {"console", "knowledge", "knowledge.editing", "knowledge.exchange", "territory", "speech"
        })
@NullMarked
package fr.escale.console.articles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
