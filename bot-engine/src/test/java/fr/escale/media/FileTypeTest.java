package fr.escale.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileTypeTest {
    @ParameterizedTest
    @CsvSource({
        "FFD8FFE000104A464946, JPEG",
        "89504E470D0A1A0A0000000D, PNG",
        "524946462400000057454250, WEBP",
        "474946383961, GIF",
        "4F67675300020000, OGG",
        "494433030000, MP3",
        "FFFB9064, MP3",
        "0000001C667479704D344120, M4A",
        "FFF15080, AAC",
        "2321414D520A, AMR",
        "000000186674797069736F6D, MP4",
        "255044462D312E37, PDF"
    })
    void whatWeKeepIsKnownByItsFirstBytes(String head, FileType type) {
        assertThat(FileType.of(HexFormat.of().parseHex(head))).contains(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>1</script></svg>",
                "<!DOCTYPE html><html>",
                "<?xml version=\"1.0\"?>",
                "PK\u0003\u0004",
                "MZ",
                "RIFF....AVI ",
                "%PD",
                "",
                " %PDF-1.7"
            })
    void whatCanCarryAScriptOrIsUnknownIsNot(String head) {
        assertThat(FileType.of(head.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(Optional.empty());
    }
}
