package fr.escale.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import fr.escale.console.stage.Stage;
import org.junit.jupiter.api.Test;

/** What people sent, on the desk. */
class SentFilesTest extends OnStage {
    private static final String FILES = "/console/desk/c-sami/media/";

    @Test
    void aVoiceNotePlaysAndIsMarkedUntilSomebodyHasHeardIt() {
        var page = signedIn(phone(), Stage.LEA);
        page.navigate("/console/desk/c-sami");
        assertThat(page.locator("audio[src='" + FILES + "voice']")).hasCount(1);
        assertThat(page.getByText("pas encore écouté")).isVisible();
        assertThat(page.getByText("en route…")).isVisible();
        assertThat(page.getByText("type de fichier refusé")).isVisible();

        assertThat(page.request().get(FILES + "voice").status()).isEqualTo(200);
        page.reload();
        assertThat(page.getByText("pas encore écouté")).hasCount(0);
    }

    @Test
    void whatIsServedRunsNothingAndStaysInNoBrowser() {
        var page = signedIn(laptop(), Stage.LEA);
        var voice = page.request().get(FILES + "voice").headers();
        assertThat(voice.get("content-type")).isEqualTo("audio/ogg");
        assertThat(voice.get("cache-control")).contains("no-store");
        assertThat(voice.get("x-content-type-options")).isEqualTo("nosniff");
        assertThat(voice.get("content-security-policy")).startsWith("sandbox");
        assertThat(page.request().get(FILES + "letter").headers().get("content-disposition"))
                .startsWith("attachment");
    }

    @Test
    void aPlayerMayAskForAPartAndWhatIsNotKeptIsNotThere() {
        var page = signedIn(laptop(), Stage.LEA);
        APIResponse part =
                page.request().get(FILES + "voice", RequestOptions.create().setHeader("Range", "bytes=5-7"));
        assertThat(part.status()).isEqualTo(206);
        assertThat(part.text()).isEqualTo("and");
        assertThat(page.request().get(FILES + "video").status()).isEqualTo(404);
        assertThat(page.request().get("/console/desk/c-human/media/voice").status())
                .isEqualTo(404);
    }
}
