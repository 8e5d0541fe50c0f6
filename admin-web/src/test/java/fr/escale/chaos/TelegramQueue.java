package fr.escale.chaos;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Telegram's side of a poll: an update comes again and again until a poll asks from beyond it. */
final class TelegramQueue {
    private static final Pattern OFFSET = Pattern.compile("\"offset\"\\s*:\\s*(\\d+)");
    private static final int MOST = 100;
    private static final int QUIET_MS = 200;

    private final TreeMap<Long, Update> waiting = new TreeMap<>();
    private final Random random = new Random(7);
    private long last = 700_000;

    private record Update(Person from, String json) {}

    /** Ids grow by leaps, as Telegram's do. */
    synchronized void add(Person from, int number) {
        last += 1 + random.nextInt(40);
        waiting.put(last, new Update(from, json(last, from, number)));
    }

    synchronized ResponseDefinitionBuilder answer(String poll) {
        var offset = OFFSET.matcher(poll);
        confirm(offset.find() ? Long.parseLong(offset.group(1)) : 0);
        var updates = waiting.values().stream().limit(MOST).map(Update::json).collect(Collectors.joining(","));
        var answer = okJson("{\"ok\":true,\"result\":[" + updates + "]}");
        return updates.isEmpty() ? answer.withFixedDelay(QUIET_MS) : answer;
    }

    private void confirm(long offset) {
        var confirmed = waiting.headMap(offset);
        confirmed.values().stream().map(Update::from).forEach(Person::acknowledged);
        confirmed.clear();
    }

    private static String json(long id, Person from, int number) {
        return """
                {"update_id":%d,"message":{"message_id":%d,"date":%d,"text":"%s",
                "from":{"id":%s,"is_bot":false,"first_name":"-"},"chat":{"id":%s,"type":"private"}}}""".formatted(
                id, number + 1, System.currentTimeMillis() / 1000, Word.at(number).text, from.address, from.address);
    }
}
