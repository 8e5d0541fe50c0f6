package broken.framed.engine;

import org.springframework.util.StringUtils;

/** Breaks: a pure room that knows Spring. */
final class Machine {
    boolean hears(String text) {
        return StringUtils.hasText(text);
    }
}
