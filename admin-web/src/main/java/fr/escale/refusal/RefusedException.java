package fr.escale.refusal;

/** A request that a program must mend before it sends it again: 400, naming the field. */
public class RefusedException extends RuntimeException {
    private final String field;

    /**
     * @param field name of the field as sent
     * @param expected what it should be; never what was found
     */
    public RefusedException(String field, String expected) {
        super(field + ": " + expected);
        this.field = field;
    }

    /** The field that is wrong. */
    public String field() {
        return field;
    }
}
