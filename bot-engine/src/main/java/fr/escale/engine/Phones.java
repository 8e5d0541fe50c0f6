package fr.escale.engine;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import java.util.regex.Pattern;

/** Phone numbers as people write them, of France unless they say another country. */
final class Phones {
    private static final Pattern NUMBER = Pattern.compile("\\+?\\d[\\d .()/-]{5,20}\\d");

    private Phones() {}

    /** The number as people in France read it, when there is exactly one that can exist. */
    static Optional<String> of(String text) {
        var found = NUMBER.matcher(text).results().map(number -> number.group()).toList();
        return found.size() == 1 ? read(found.getFirst()) : Optional.empty();
    }

    private static Optional<String> read(String typed) {
        PhoneNumberUtil phones = PhoneNumberUtil.getInstance();
        try {
            PhoneNumber number = phones.parse(typed, "FR");
            boolean french = number.getCountryCode() == 33;
            return phones.isValidNumber(number)
                    ? Optional.of(phones.format(
                            number, french ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL))
                    : Optional.empty();
        } catch (NumberParseException noNumber) {
            return Optional.empty();
        }
    }
}
