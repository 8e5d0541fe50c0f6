package fr.escale.refusal;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.AbstractErrorController;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The last stop of an error: a page of ours for browsers, a problem for programs. */
@Controller
class ErrorPages extends AbstractErrorController {
    private final Refusals refusals;

    ErrorPages(ErrorAttributes attributes, List<ErrorViewResolver> views, Refusals refusals) {
        super(attributes, views);
        this.refusals = refusals;
    }

    @RequestMapping("/error")
    @Nullable
    ModelAndView error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpStatus status = getStatus(request);
        if (Refusals.ofPrograms(failed(request))) {
            refusals.write(status, status.getReasonPhrase(), Map.of(), response);
            return null;
        }
        response.setStatus(status.value());
        ModelAndView page = resolveErrorView(request, response, status, Map.of());
        return page == null ? new ModelAndView("error") : page;
    }

    private static String failed(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String uri
                ? uri.substring(request.getContextPath().length())
                : "";
    }
}
