package behind;

import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.servlet.config.annotation.ViewResolverRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The least of a web application. Not below fr.escale: tests of the whole program would find it there. */
@Configuration
@EnableWebMvc
@EnableWebSecurity
public class Web implements WebMvcConfigurer {
    /** Pages are named, not drawn. */
    @Override
    public void configureViewResolvers(ViewResolverRegistry registry) {
        registry.jsp("/pages/", ".html");
    }
}
