package fr.escale.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.escale.console.stage.Stage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever can be tapped on a page is reached with Tab alone, and is seen to be where one is. */
class KeyboardTest extends OnStage {
    /** More stops than any page has; whoever is caught somewhere gets no further. */
    private static final int MOST = 600;

    /** Numbers what can be tapped now: in sight, not shut off, not folded away. */
    private static final String FIND = """
            () => {
              const all = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [onclick], [role=button]';
              const open = (e) => e.checkVisibility({ visibilityProperty: true }) && !e.matches(':disabled') && !e.closest('[inert]');
              window.reached = new Set();
              window.unseen = new Set();
              window.last = null;
              window.toReach = [...document.querySelectorAll(all)].filter(open);
              document.body.tabIndex = -1;
              document.body.focus();
              document.body.removeAttribute('tabindex');
              return window.toReach.length;
            }""";

    /** Notes where the focus is (a date has several stops); false when it has left the page or come round. */
    private static final String NOTE = """
            () => {
              const here = document.activeElement;
              if (here === window.last) return true;
              if (!here || here === document.body || window.reached.has(here)) return false;
              window.last = here;
              window.reached.add(here);
              const look = (part) => getComputedStyle(part);
              let shown = look(here).outlineStyle !== 'none' || look(here).boxShadow !== 'none';
              for (let part = here; part && !shown; part = part.parentElement) shown = look(part).outlineStyle !== 'none';
              if (!shown) window.unseen.add(here);
              return true;
            }""";

    /** What was not reached: of a group of radio buttons one is enough, the arrows lead to the others. */
    private static final String MISSED = """
            () => {
              const groups = new Set([...window.reached].filter((e) => e.type === 'radio').map((e) => e.name));
              const missed = window.toReach.filter((e) => !window.reached.has(e) && !(e.type === 'radio' && groups.has(e.name)));
              return [...missed.map((e) => 'missed: ' + e.outerHTML.slice(0, 160)),
                ...[...window.unseen].map((e) => 'unseen: ' + e.outerHTML.slice(0, 160))];
            }""";

    @Test
    void everythingThatCanBeTappedIsReachedWithTab() {
        var page = signedIn(laptop(), Stage.LEA);
        for (var address : AccessibilityTest.STAFF) {
            page.navigate(address);
            assertThat((Integer) page.evaluate(FIND)).as(address).isPositive();
            for (int i = 0; i < MOST && goesOn(page); i++) {}
            assertThat((List<?>) page.evaluate(MISSED)).as(address).isEmpty();
        }
    }

    private static boolean goesOn(Page page) {
        page.keyboard().press("Tab");
        return (Boolean) page.evaluate(NOTE);
    }
}
