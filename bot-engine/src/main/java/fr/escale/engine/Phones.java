package fr.escale.engine;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Phone numbers as people write them, of France unless they say another country. */
final class Phones {
    private static final Pattern NUMBER = Pattern.compile("\\+?\\d[\\d .()/-]{5,20}\\d");

    /** Mainland France, and overseas France, whose ten digits are read the same way but have codes of their own. */
    private static final List<String> REGIONS = List.of("FR", "GP", "MQ", "GF", "RE", "YT");

    private Phones() {}

    /** The number as people in France read it, when there is exactly one that can exist. */
    static Optional<String> of(String text) {
        var found = NUMBER.matcher(text).results().map(number -> number.group()).toList();
        return found.size() == 1 ? read(found.getFirst()) : Optional.empty();
    }

    private static Optional<String> read(String typed) {
        return REGIONS.stream().flatMap(region -> read(typed, region).stream()).findFirst();
    }

    private static Optional<String> read(String typed, String region) {
        PhoneNumberUtil phones = PhoneNumberUtil.getInstance();
        try {
            PhoneNumber number = phones.parse(typed, region);
            PhoneNumberFormat format =
                    number.getCountryCode() == 33 ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL;
            return phones.isValidNumber(number) ? Optional.of(phones.format(number, format)) : Optional.empty();
        } catch (NumberParseException noNumber) {
            return Optional.empty();
        }
    }
}
