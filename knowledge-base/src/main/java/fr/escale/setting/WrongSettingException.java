package fr.escale.setting;

/** A setting is wrong or half made: the start stops with one line that names it and says what is expected. */
public class WrongSettingException extends RuntimeException {
    /**
     * @param variable the environment variable, for example "ESCALE_TELEGRAM_SECRET"
     * @param expected what it should be, and what was found unless that is secret
     */
    public WrongSettingException(String variable, String expected) {
        super(variable + ": " + expected);
    }
}
