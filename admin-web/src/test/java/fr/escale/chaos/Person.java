package fr.escale.chaos;

import java.util.ArrayList;
import java.util.List;

/** Somebody who writes {@link Word}s in turn, and the ledger of what was acknowledged and what came back. */
final class Person {
    final Way way;
    final String address;
    private final List<Word> heard = new ArrayList<>();
    private int written;
    private int acknowledged;

    /** How somebody reaches us. */
    enum Way {
        BROWSER,
        WHATSAPP,
        TELEGRAM
    }

    Person(Way way, String address) {
        this.way = way;
        this.address = address;
    }

    /** Writes one more; its number, from 0. */
    synchronized int write() {
        notifyAll();
        return written++;
    }

    /** The number of the next to be delivered; waits until there is one. */
    synchronized int next() throws InterruptedException {
        while (acknowledged >= written) {
            wait();
        }
        return acknowledged;
    }

    synchronized void acknowledged() {
        acknowledged++;
    }

    /** An answer has reached them. */
    synchronized void hear(Word answer) {
        heard.add(answer);
    }

    /** All answers that have reached them until now. */
    synchronized void hearAll(List<Word> answers) {
        heard.clear();
        heard.addAll(answers);
    }

    /** Reads the answers: the next in turn, the same once more, or one that is out of order. */
    synchronized Figures figures() {
        int handled = 0;
        int repeated = 0;
        int disordered = 0;
        int again = 0;
        int worst = 0;
        for (var word : heard) {
            if (word == Word.at(handled)) {
                handled++;
                again = 0;
            } else if (handled > 0 && word == Word.at(handled - 1)) {
                repeated++;
                worst = Math.max(worst, ++again);
            } else {
                disordered++;
            }
        }
        return new Figures(
                written, acknowledged, handled, Math.max(0, acknowledged - handled), repeated, disordered, worst);
    }

    @Override
    public String toString() {
        return way + " " + address + " " + figures() + " " + heard;
    }
}
