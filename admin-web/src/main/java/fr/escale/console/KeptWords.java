package fr.escale.console;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.SessionFlashMapManager;

/**
 * What a page is told once after a form ("C’est noté") is for whoever opens it. A page that asks for itself again by
 * its script, perhaps in another tab, would take it away from them.
 */
@Component(DispatcherServlet.FLASH_MAP_MANAGER_BEAN_NAME)
class KeptWords extends SessionFlashMapManager {
    @Override
    protected @Nullable List<FlashMap> retrieveFlashMaps(HttpServletRequest request) {
        return "regard".equals(request.getHeader("X-Escale")) ? null : super.retrieveFlashMaps(request);
    }
}
