package broken.printing.room;

/** Breaks: prints past the logger. */
final class Loud {
    void say(String words) {
        System.out.println(words);
    }
}
