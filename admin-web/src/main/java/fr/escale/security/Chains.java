package fr.escale.security;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import fr.escale.refusal.Refusals;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** Four ways in: platforms, calendars and the try-it chat, programs with a token, the machine room, and the browser. */
@Configuration(proxyBeanMethods = false)
class Chains {
    /**
     * What FullCalendar needs, and no more: an empty style element, which it then fills rule by rule (the hash is that
     * of nothing), and its arrows, which are a font that it carries with it.
     */
    private static final String CALENDAR =
            "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; font-src 'self' data:; ";

    private static final String CONTENT = "default-src 'self'; img-src 'self' data:; " + CALENDAR
            + "worker-src 'self'; manifest-src 'self'; frame-ancestors 'none'; form-action 'self'; base-uri 'none'; object-src 'none'";

    @Bean
    @Order(1)
    SecurityFilterChain platforms(HttpSecurity http, Refusals refusals) throws Exception {
        return machine(http.securityMatcher("/webhooks/**", "/tryit/**", "/calendar/**", "/fichiers/**"), refusals)
                .authorizeHttpRequests(every -> every.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain programs(HttpSecurity http, Refusals refusals, ApiTokens tokens) throws Exception {
        return machine(http.securityMatcher("/api/**"), refusals)
                .addFilterBefore(new Bearer(tokens), AuthorizationFilter.class)
                .authorizeHttpRequests(every -> {
                    Door.OF_PROGRAMS.stream()
                            .filter(door -> door.who() == Door.Who.PROGRAM)
                            .forEach(door -> every.requestMatchers(
                                            pathPattern(door.pattern().getPatternString()))
                                    .hasRole(Bearer.PROGRAM));
                    every.anyRequest().denyAll();
                })
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain machineRoom(HttpSecurity http, Refusals refusals, ApiTokens tokens) throws Exception {
        return machine(http.securityMatcher("/actuator/**"), refusals)
                .addFilterBefore(new Bearer(tokens), AuthorizationFilter.class)
                .authorizeHttpRequests(
                        every -> every.requestMatchers(pathPattern(HttpMethod.GET, "/actuator/health/**"))
                                .permitAll()
                                .requestMatchers(pathPattern(HttpMethod.GET, "/actuator/prometheus"))
                                .access(new FromHereOrWithToken())
                                .anyRequest()
                                .denyAll())
                .build();
    }

    @Bean
    @Order(4)
    SecurityFilterChain browser(
            HttpSecurity http,
            StaffAccounts accounts,
            Sessions sessions,
            KnownBrowsers browsers,
            AfterSignIn.Welcomed welcomed)
            throws Exception {
        return headers(http)
                .authorizeHttpRequests(Chains::rules)
                .formLogin(form -> form.loginPage("/login")
                        .authenticationDetailsSource(request -> attempt(request, browsers))
                        .successHandler(welcomed)
                        .failureHandler(new AfterSignIn.Refused()))
                .logout(end -> end.logoutSuccessUrl("/login?logout"))
                .exceptionHandling(refused -> refused.authenticationEntryPoint(new ShutDoor()))
                .requestCache(cache -> cache.requestCache(pagesOnly()))
                .addFilterBefore(new CurrentStaff(accounts, sessions), AuthorizationFilter.class)
                .build();
    }

    private static Attempt attempt(HttpServletRequest request, KnownBrowsers browsers) {
        String typed = request.getParameter("username");
        return Attempt.of(StaffAccounts.id(typed == null ? "" : typed), request, browsers);
    }

    private static void rules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry every) {
        every.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll();
        for (Door door : Door.OF_THE_BROWSER) {
            var address = every.requestMatchers(pathPattern(door.pattern().getPatternString()));
            if (door.who() == Door.Who.ANYONE) {
                address.permitAll();
            } else {
                address.hasAnyRole(door.roleNames());
            }
        }
        every.anyRequest().denyAll();
    }

    /** Nothing is remembered between two requests of a program, so there is nothing to forge. */
    private static HttpSecurity machine(HttpSecurity http, Refusals refusals) throws Exception {
        return headers(http)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .exceptionHandling(refused -> refused.authenticationEntryPoint(
                                (request, response, why) -> refusals.unauthorized(response))
                        .accessDeniedHandler((request, response, why) -> refusals.forbidden(response)));
    }

    private static HttpSecurity headers(HttpSecurity http) throws Exception {
        return http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), microphone=(), payment=()")));
    }

    /** After the sign-in one goes on to the page one came for, never to a picture or a fragment. */
    private static HttpSessionRequestCache pagesOnly() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        var pages = pathPattern(HttpMethod.GET, "/console/**");
        cache.setRequestMatcher(request -> pages.matches(request) && request.getHeader("HX-Request") == null);
        return cache;
    }
}
