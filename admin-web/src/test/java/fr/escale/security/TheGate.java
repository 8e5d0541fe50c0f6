package fr.escale.security;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import behind.Rooms;
import behind.Web;
import fr.escale.console.stage.SceneReferents;
import fr.escale.console.stage.SceneTeam;
import fr.escale.refusal.GateOfProblems;
import fr.escale.store.EmbeddedStore;
import fr.escale.store.IndexKey;
import fr.escale.store.Seal;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.env.MapPropertySource;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;

/** The chains, the accounts and the sign-in over a real store, with an address of every kind behind them. */
final class TheGate implements AutoCloseable {
    static final String TOKEN = "0123456789abcdef";
    static final String PASSWORD = "une phrase à moi";

    final MockMvc browser;
    final MongoOperations store;
    final Hands clock = new Hands();
    private final EmbeddedStore embedded;
    private final AnnotationConfigWebApplicationContext context = new AnnotationConfigWebApplicationContext();

    TheGate(Path directory) {
        embedded = EmbeddedStore.open(directory);
        store = embedded.operations();
        context.setServletContext(new MockServletContext());
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test", Map.of("escale.api.tokens", "statistiques:" + TOKEN)));
        context.addBeanFactoryPostProcessor(factory -> {
            factory.registerSingleton("store", store);
            factory.registerSingleton("clock", clock);
            factory.registerSingleton("seal", Seal.ofRandomKey());
            factory.registerSingleton("indexKey", IndexKey.ofRandomKey());
            factory.registerSingleton("referents", new SceneReferents());
            factory.registerSingleton("team", new SceneTeam());
        });
        context.register(Web.class, Chains.class, SecurityConfiguration.class, Rooms.class);
        context.register(SignInPages.class, CodePages.class, InvitationPages.class, MyAccountPages.class);
        context.register(GateOfProblems.parts());
        context.refresh();
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    /** Adds an account whose password is {@link #PASSWORD}. */
    StaffMember add(String email, boolean mustChange, Role... roles) {
        StaffMember member = new StaffMember(email, "Camille", Set.of(roles), List.of(), mustChange, 0);
        String hash = new Passwords(new SecureRandom()).hash(PASSWORD);
        context.getBean(StaffAccounts.class).add(Account.of(member, hash));
        return member;
    }

    <T> T part(Class<T> kind) {
        return context.getBean(kind);
    }

    @Override
    public void close() {
        context.close();
        embedded.close();
    }
}
