package fr.escale.duty.push;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;

/** Keys on P-256 as Web Push writes them: public ones as 65 bytes, private ones as 32. */
final class Curve {
    static final int PUBLIC_BYTES = 65;
    private static final int BYTES = 32;
    private static final byte UNCOMPRESSED = 4;
    private static final String NAME = "secp256r1";
    private static final ECParameterSpec P256 = parameters();

    private Curve() {}

    private static ECParameterSpec parameters() {
        try {
            var parameters = AlgorithmParameters.getInstance("EC");
            parameters.init(new ECGenParameterSpec(NAME));
            return parameters.getParameterSpec(ECParameterSpec.class);
        } catch (GeneralSecurityException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    static KeyPair newPair() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(P256);
        return generator.generateKeyPair();
    }

    static byte[] bytes(ECPublicKey key) {
        var bytes = new byte[PUBLIC_BYTES];
        bytes[0] = UNCOMPRESSED;
        put(key.getW().getAffineX(), bytes, 1);
        put(key.getW().getAffineY(), bytes, 1 + BYTES);
        return bytes;
    }

    static byte[] bytes(ECPrivateKey key) {
        var bytes = new byte[BYTES];
        put(key.getS(), bytes, 0);
        return bytes;
    }

    private static void put(BigInteger number, byte[] into, int at) {
        byte[] signed = number.toByteArray();
        int length = Math.min(BYTES, signed.length);
        System.arraycopy(signed, signed.length - length, into, at + BYTES - length, length);
    }

    /** @throws GeneralSecurityException when these bytes are no point of the curve */
    static ECPublicKey publicKey(byte[] bytes) throws GeneralSecurityException {
        if (bytes.length != PUBLIC_BYTES || bytes[0] != UNCOMPRESSED) {
            throw new GeneralSecurityException("no uncompressed point");
        }
        var point = new ECPoint(number(bytes, 1), number(bytes, 1 + BYTES));
        if (!isOnCurve(point)) {
            throw new GeneralSecurityException("no point of the curve");
        }
        return (ECPublicKey) KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(point, P256));
    }

    static ECPrivateKey privateKey(byte[] bytes) throws GeneralSecurityException {
        var number = new BigInteger(1, bytes);
        return (ECPrivateKey) KeyFactory.getInstance("EC").generatePrivate(new ECPrivateKeySpec(number, P256));
    }

    private static BigInteger number(byte[] bytes, int at) {
        return new BigInteger(1, Arrays.copyOfRange(bytes, at, at + BYTES));
    }

    /** y² = x³ + ax + b: with a point beside the curve a stranger could learn something of a key. */
    private static boolean isOnCurve(ECPoint point) {
        var curve = P256.getCurve();
        var p = ((ECFieldFp) curve.getField()).getP();
        var x = point.getAffineX();
        var y = point.getAffineY();
        var right = x.multiply(x).add(curve.getA()).multiply(x).add(curve.getB());
        return x.compareTo(p) < 0
                && y.compareTo(p) < 0
                && y.multiply(y).subtract(right).mod(p).signum() == 0;
    }
}
