package fr.escale.knowledge.editing;

import fr.escale.knowledge.Field;
import fr.escale.knowledge.Flaw;
import fr.escale.knowledge.Written;
import fr.escale.knowledge.editing.Editing.Problem;
import java.util.EnumMap;

/** Between the editor's form and an article as it is written: the same text, other names. */
final class Form {
    private Form() {}

    static Written written(Draft draft) {
        var parts = new EnumMap<Field, String>(Field.class);
        for (Field field : Field.values()) {
            parts.put(field, text(draft, field).replace("\r\n", "\n"));
        }
        return new Written(parts);
    }

    private static String text(Draft draft, Field field) {
        return switch (field) {
            case ID -> draft.id().strip();
            case THEME -> draft.theme();
            case TITLE -> draft.title();
            case QUESTIONS -> draft.questions();
            case STEPS -> draft.steps();
            case CONTACT -> draft.contact();
            case COMMUNES -> draft.communes();
            case SOURCE_NAME -> draft.sourceName();
            case SOURCE_URL -> draft.sourceUrl();
            case CHECKED_ON -> draft.checkedOn();
            case REVIEW_BY -> draft.reviewBy();
            case VALID_UNTIL -> draft.validUntil();
            case ANSWER_ONCE_EXPIRED -> draft.answerOnceExpired();
            case NEXT -> draft.next();
            case ANSWER -> draft.answer();
        };
    }

    static Draft draft(Written written) {
        return new Draft(
                typed(written, Field.ID),
                typed(written, Field.THEME),
                typed(written, Field.TITLE),
                typed(written, Field.QUESTIONS),
                typed(written, Field.ANSWER),
                typed(written, Field.ANSWER_ONCE_EXPIRED),
                typed(written, Field.STEPS),
                typed(written, Field.CONTACT),
                typed(written, Field.COMMUNES),
                typed(written, Field.SOURCE_NAME),
                typed(written, Field.SOURCE_URL),
                typed(written, Field.CHECKED_ON),
                typed(written, Field.REVIEW_BY),
                typed(written, Field.VALID_UNTIL),
                typed(written, Field.NEXT));
    }

    static Problem problem(Flaw flaw) {
        String where = flaw.line() == null ? "" : "Ligne " + (flaw.line() + 1) + " : ";
        return new Problem(flaw.field().formName(), where + flaw.message());
    }

    private static String typed(Written written, Field field) {
        return written.parts().getOrDefault(field, "");
    }
}
