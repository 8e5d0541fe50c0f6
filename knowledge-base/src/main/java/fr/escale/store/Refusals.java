package fr.escale.store;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;

/** Errors as MongoDB words them, made here so that the library does not log the refused documents. */
final class Refusals {
    private static final int UNAUTHORIZED = 13;
    private static final int INTERNAL_ERROR = 1;

    private Refusals() {}

    static Document notKnown() {
        return refusal(UNAUTHORIZED, "Unauthorized", "command requires authentication");
    }

    static Document of(MongoServerException refused) {
        String message = String.valueOf(refused.getMessageWithoutErrorCode());
        return refused instanceof MongoServerError error
                ? refusal(error.getCode(), String.valueOf(error.getCodeName()), message)
                : refusal(INTERNAL_ERROR, "InternalError", message);
    }

    /** Names the kind of the failure only: its message may hold what was to be stored. */
    static Document of(RuntimeException failure) {
        return refusal(INTERNAL_ERROR, "InternalError", failure.getClass().getName());
    }

    private static Document refusal(int code, String name, String message) {
        return new Document("ok", 0.0)
                .append("errmsg", message)
                .append("code", code)
                .append("codeName", name);
    }
}
