package fr.escale.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {
    private static final int SCALE = 4;

    @Test
    void aCameraReadsWhatWasWritten() throws Exception {
        var text = "otpauth://totp/Escale:lea@exemple.fr?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Escale";
        var drawn = drawn(QrCode.of(text));
        int size = QrCode.of(text).size() * SCALE;
        var bitmap = new BinaryBitmap(new GlobalHistogramBinarizer(new RGBLuminanceSource(size, size, drawn)));
        assertThat(new QRCodeReader().decode(bitmap).getText()).isEqualTo(text);
    }

    /** The path as a browser paints it: black fields on white. */
    private static int[] drawn(QrCode code) {
        int size = code.size() * SCALE;
        int[] pixels = new int[size * size];
        Arrays.fill(pixels, 0xffffff);
        var field = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z").matcher(code.path());
        while (field.find()) {
            int left = Integer.parseInt(field.group(1)) * SCALE;
            int top = Integer.parseInt(field.group(2)) * SCALE;
            for (int i = 0; i < SCALE * SCALE; i++) {
                pixels[(top + i / SCALE) * size + left + i % SCALE] = 0;
            }
        }
        return pixels;
    }
}
