package fr.escale.refusal;

import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.HandlerExceptionResolver;
import tools.jackson.databind.json.JsonMapper;

/** The parts of this room, for tests of rooms that refuse. */
public final class GateOfProblems {
    private GateOfProblems() {}

    public static Class<?>[] parts() {
        return new Class<?>[] {Refusals.class, ProgramErrors.class, Json.class};
    }

    /** What turns exceptions into problems. */
    public static HandlerExceptionResolver errors() {
        return new ProgramErrors(refusals());
    }

    /** What writes them. */
    public static Refusals refusals() {
        return new Refusals(JsonMapper.shared());
    }

    static class Json {
        @Bean
        JsonMapper json() {
            return JsonMapper.shared();
        }
    }
}
