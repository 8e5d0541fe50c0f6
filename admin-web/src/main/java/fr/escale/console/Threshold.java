package fr.escale.console;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Asks the keepers before any page of the console is made: whoever may not see a thing finds nothing at its address, as
 * if it were not there. A new page about a conversation is kept without a line of its own.
 */
@Component
class Threshold implements HandlerInterceptor, WebMvcConfigurer {
    private final List<Keeper> keepers;

    Threshold(List<Keeper> keepers) {
        this.keepers = List.copyOf(keepers);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/console/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        Principal who = request.getUserPrincipal();
        if (request.getDispatcherType() != DispatcherType.REQUEST || who == null) {
            return true;
        }
        for (Keeper keeper : keepers) {
            String value = variable(request, keeper.variable());
            if (!value.isEmpty() && !passes(keeper, who, value, request)) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return false;
            }
        }
        return true;
    }

    private static boolean passes(Keeper keeper, Principal who, String value, HttpServletRequest request) {
        boolean lets = keeper.lets(who, value);
        if (lets && HttpMethod.GET.matches(request.getMethod())) {
            keeper.passed(who, value);
        }
        return lets;
    }

    private static String variable(HttpServletRequest request, String name) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                        && variables.get(name) instanceof String value
                ? value
                : "";
    }
}
