package fr.escale.security;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * A text as a square of dark fields, to be drawn in the page itself: nobody else ever sees what is in it.
 *
 * @param size how many fields wide, with the quiet margin around it
 * @param path the dark fields as the path of an SVG, one unit each
 */
record QrCode(int size, String path) {
    /** ISO/IEC 18004: four fields on each side. */
    private static final int MARGIN = 4;

    static QrCode of(String text) {
        try {
            ByteMatrix fields = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
            return new QrCode(fields.getWidth() + 2 * MARGIN, path(fields));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("more than a QR code can hold", tooLong);
        }
    }

    private static String path(ByteMatrix fields) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < fields.getHeight(); y++) {
            for (int x = 0; x < fields.getWidth(); x++) {
                if (fields.get(x, y) == 1) {
                    path.append('M')
                            .append(x + MARGIN)
                            .append(' ')
                            .append(y + MARGIN)
                            .append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }

    @Override
    public String toString() {
        return "QrCode[" + size + "]";
    }
}
