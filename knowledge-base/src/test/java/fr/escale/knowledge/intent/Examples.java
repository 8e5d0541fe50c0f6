package fr.escale.knowledge.intent;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What the intents are learned from: our sayings, the bot's orders, the articles' wordings, and noise upon them. */
final class Examples {
    private static final Path OURS = Path.of("src/test/resources/intent");
    private static final Map<String, Intent> ORDERS = Map.of(
            "appointment", Intent.BOOK,
            "cancel", Intent.CANCEL,
            "my appointment", Intent.MINE,
            "human", Intent.HUMAN,
            "greeting", Intent.HELLO,
            "thanks", Intent.THANKS,
            "fine", Intent.FINE);
    private static final List<String> BEFORE = List.of("salut ", "bonjour ", "slt ", "wesh ", "bjr ", "coucou ");
    private static final List<String> BEHIND = List.of(" stp", " svp", " merci", " ?", " !!", " mdr");
    /** Wordings of articles are many: together they weigh about as much as everything else. */
    private static final double OF_A_WORDING = 0.6;

    private static final double OF_A_SUBJECT = 0.25;
    private static final int SHORTEST_SUBJECT = 4;

    /** Where the bot's orders say otherwise, ours tell more exactly: it thanks whoever says goodbye. */
    private final Set<String> ours = new TreeSet<>();

    private final Set<String> subjects = new TreeSet<>();
    private final List<Example> all = new ArrayList<>();
    private final Random random = new Random(11);
    private int sayings;

    /**
     * One text and what it is meant for.
     *
     * @param saying the number of the saying it was made of
     * @param asWritten whether no noise is upon it
     */
    record Example(Set<String> features, Intent intent, int saying, boolean asWritten, double weight) {}

    static List<Example> read(Path engine, Path articles) throws IOException {
        var examples = new Examples();
        examples.ours();
        examples.orders(engine);
        examples.wordings(articles);
        examples.subjects();
        return examples.all;
    }

    private void ours() throws IOException {
        for (String line : Files.readAllLines(OURS.resolve("sayings.tsv"))) {
            String[] row = line.split("\t");
            if (!line.startsWith("#") && row.length == 3) {
                for (String saying : row[2].split(" \\| ")) {
                    ours.add(saying.strip().toLowerCase(Locale.ROOT));
                    add(saying.strip(), Intent.valueOf(row[0].toUpperCase(Locale.ROOT)), row[1].equals("fr"), 1);
                }
            }
        }
        for (String line : Files.readAllLines(OURS.resolve("questions.txt"))) {
            if (!line.startsWith("#")) {
                add(line.strip(), Intent.QUESTION, true, 1);
            }
        }
    }

    private void orders(Path engine) throws IOException {
        try (Stream<Path> files = Files.list(engine)) {
            for (Path file : files.filter(each -> each.getFileName().toString().startsWith("orders"))
                    .sorted()
                    .toList()) {
                Map<String, List<Object>> orders =
                        new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
                boolean french = file.getFileName().toString().equals("orders.yml");
                ORDERS.forEach((name, intent) -> orders.get(name).stream()
                        .map(Object::toString)
                        .filter(saying -> !ours.contains(saying.toLowerCase(Locale.ROOT)))
                        .forEach(saying -> add(saying, intent, french, 1)));
            }
        }
    }

    private void wordings(Path articles) throws IOException {
        try (Stream<Path> files = Files.walk(articles)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                Map<String, Object> head = new Yaml(new SafeConstructor(new LoaderOptions()))
                        .load(Files.readString(file).split("(?m)^---\\s*$", 3)[1]);
                List<Object> wordings = new ArrayList<>();
                wordings.add(head.get("title"));
                wordings.addAll((List<?>) head.getOrDefault("questions", List.of()));
                wordings.forEach(wording -> add(wording.toString(), Intent.QUESTION, true, OF_A_WORDING));
                wordings.forEach(wording -> subjects.addAll(Features.words(wording.toString())));
            }
        }
    }

    /** One word alone is asked too ("visale"): those of the articles that nobody chats with. */
    private void subjects() {
        Set<String> chatted = all.stream()
                .filter(each -> each.intent() != Intent.QUESTION)
                .flatMap(each -> each.features().stream())
                .collect(Collectors.toSet());
        subjects.stream()
                .filter(word -> word.length() >= SHORTEST_SUBJECT && !chatted.contains("w:" + word))
                .forEach(word -> add(word, Intent.QUESTION, false, OF_A_SUBJECT));
    }

    private void add(String saying, Intent intent, boolean french, double weight) {
        int number = sayings++;
        var texts = new ArrayList<>(List.of(saying));
        if (french) {
            texts.add(Noise.SMS.on(saying, random));
            texts.add(Noise.TYPOS.on(saying, random));
            texts.add(one(BEFORE) + saying);
            texts.add(Noise.SMS.on(saying, random) + one(BEHIND));
        }
        for (int i = 0; i < texts.size(); i++) {
            Set<String> features = Features.of(texts.get(i));
            if (!features.isEmpty()) {
                all.add(new Example(features, intent, number, i == 0, i == 0 ? weight : weight / 2));
            }
        }
    }

    private String one(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }

    /** How phones and haste change what was meant. */
    enum Noise {
        SMS {
            @Override
            String on(String saying, Random random) {
                String typed = " " + saying.toLowerCase(Locale.ROOT) + " ";
                for (Map.Entry<String, List<String>> habit : HABITS.entrySet()) {
                    List<String> ways = habit.getValue();
                    typed = random.nextInt(3) > 0
                            ? typed.replace(habit.getKey(), ways.get(random.nextInt(ways.size())))
                            : typed;
                }
                return typed.strip();
            }
        },
        TYPOS {
            @Override
            String on(String saying, Random random) {
                var typed = new StringBuilder(saying);
                for (int i = 0; i < saying.length() / 8; i++) {
                    int at = random.nextInt(typed.length());
                    if (random.nextBoolean() && typed.length() > 3) {
                        typed.deleteCharAt(at);
                    } else {
                        typed.insert(at, typed.charAt(at));
                    }
                }
                return typed.toString();
            }
        };

        private static final Map<String, List<String>> HABITS = habits();

        abstract String on(String saying, Random random);

        private static Map<String, List<String>> habits() {
            var habits = new LinkedHashMap<String, List<String>>();
            habits.put(" est-ce que ", List.of(" esk ", " eske "));
            habits.put("rendez-vous", List.of("rdv", "rendez vous", "rdv"));
            habits.put(" je ", List.of(" j ", " j", " ge "));
            habits.put("j'ai", List.of("g", "jai", "jé"));
            habits.put("quelqu'un", List.of("qqun", "kelkun", "qqn"));
            habits.put("c'est", List.of("c", "cé", "cest"));
            habits.put("t'es", List.of("t", "tes"));
            habits.put("tu es", List.of("t", "tes"));
            habits.put(" qui ", List.of(" ki "));
            habits.put(" que ", List.of(" ke ", " q "));
            habits.put(" quoi ", List.of(" koi ", " kwa "));
            habits.put(" pas ", List.of(" pa "));
            habits.put(" vous ", List.of(" vs ", " vou "));
            habits.put(" avec ", List.of(" avc ", " ac "));
            habits.put(" pour ", List.of(" pr "));
            habits.put(" demain", List.of(" 2m1", " demin", " dem1"));
            habits.put("ç", List.of("c", "s"));
            habits.put("veux", List.of("veu", "ve"));
            habits.put("peux", List.of("peu", "pe"));
            habits.put("'", List.of("", " "));
            habits.put("é", List.of("e", "er"));
            return habits;
        }
    }
}
