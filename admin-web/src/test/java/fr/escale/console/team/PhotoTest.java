package fr.escale.console.team;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;

class PhotoTest {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 1};

    @Test
    void aPhotoIsJudgedByItsContentAndNotByItsName() {
        var script = new MockMultipartFile("file", "lea.png", "image/png", "<svg onload='…'/>".getBytes());
        assertThat(Photo.read(script)).isEqualTo(new Photo("", "Ce fichier n’est pas une photo JPEG ou PNG."));
        var picture = new MockMultipartFile("file", "lea.txt", "text/plain", PNG);
        assertThat(Photo.read(picture).url()).startsWith("data:image/png;base64,iVBORw0KGg");
    }

    @Test
    void moreThan200KilobytesAreTooMuch() {
        var heavy = java.util.Arrays.copyOf(PNG, 200_001);
        assertThat(Photo.read(new MockMultipartFile("file", heavy)).problem()).isEqualTo(Photo.TOO_BIG);
        var fitting = java.util.Arrays.copyOf(PNG, 200_000);
        assertThat(Photo.read(new MockMultipartFile("file", fitting)).problem()).isEmpty();
    }

    @Test
    void noPhotoIsNoProblem() {
        assertThat(Photo.read(null)).isEqualTo(new Photo("", ""));
    }
}
