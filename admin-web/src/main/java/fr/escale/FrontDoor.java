package fr.escale;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The one program: without a command it serves, with one (check, talk, move, evaluate) it does that and ends. */
@SpringBootApplication
public class FrontDoor {
    public static void main(String[] arguments) {
        SpringApplication.run(FrontDoor.class, arguments);
    }
}
