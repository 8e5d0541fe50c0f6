package fr.escale.security;

/** Bytes as letters and digits that can be typed (RFC 4648, without padding): how authenticator apps take a secret. */
final class Base32 {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    static String of(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int waiting = 0;
        int count = 0;
        for (byte one : bytes) {
            waiting = waiting << Byte.SIZE | one & 0xff;
            count += Byte.SIZE;
            while (count >= BITS) {
                count -= BITS;
                text.append(ALPHABET.charAt(waiting >> count & 31));
            }
            waiting &= (1 << count) - 1;
        }
        return count == 0
                ? text.toString()
                : text.append(ALPHABET.charAt(waiting << BITS - count & 31)).toString();
    }
}
