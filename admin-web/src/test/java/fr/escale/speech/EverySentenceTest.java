package fr.escale.speech;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.speech.Sources.Literal;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every French sentence of the console has its English one, and every English one is still needed. */
class EverySentenceTest {
    /** French that is no sentence of a page: read, sought, or said to young people. */
    private static final Set<String> NOT_OF_THE_PAGES = Set.of("Détresse : ", "Dans le camion", "Essai : ");

    /** In say(…), also after a condition; or in a constant, an enum or a table whose words are told where they are read. */
    private static final Pattern IS_TOLD = Pattern.compile(
            "say\\([^;\"]*(?:\"[^\"]*\" : )?$|static final String \\w+ =\\s*$|\\n    [A-Z]+\\($|\"[\\w+-]+\", $");

    private static final Pattern CONSTANT = Pattern.compile("static final String (\\w+) =\\s*$");
    private static final Pattern TELLS = Pattern.compile("say\\([^;]*$");
    private static final Pattern IS_CODE = Pattern.compile("\\\\[pdhs]|\\[\\^?[a-zà]|\\(\\?");
    private static final Pattern REASON = Pattern.compile("^why-[a-z]+: \"?(.*?)\"?$", Pattern.MULTILINE);
    private static final Pattern HOLE = Pattern.compile("\\{\\d}");
    private static final Pattern SAID = Pattern.compile("say\\('([^']*)'");
    private static final Pattern KEPT = Pattern.compile("^  '([^']*)': '([^']*)',$", Pattern.MULTILINE);

    @Test
    void everyWordOfATemplateHasItsEnglish() {
        Map<String, String> without = new TreeMap<>();
        Sources.files(Sources.TEMPLATES, ".html")
                .forEach(file -> sentences(Sources.text(file))
                        .filter(sentence -> Catalogue.ENGLISH.find(sentence) == null)
                        .forEach(sentence ->
                                without.put(sentence, file.getFileName().toString())));
        assertThat(without).isEmpty();
    }

    @Test
    void everyFrenchSentenceOfTheConsolesJavaHasItsEnglish() {
        assertThat(french().map(Literal::words).filter(words -> Catalogue.ENGLISH.find(words) == null))
                .isEmpty();
    }

    @Test
    void everyFrenchSentenceOfTheConsolesJavaIsTold() {
        assertThat(french().filter(one -> !IS_TOLD.matcher(one.before()).find())
                        .map(one -> one.file().getFileName() + ": " + one.words()))
                .isEmpty();
    }

    /** A constant holds the French sentence; it is told where it is read. */
    @Test
    void everyFrenchConstantIsToldWhereItIsRead() {
        var silent = Sources.spoken().stream()
                .filter(Literal::isFrench)
                .filter(one -> !NOT_OF_THE_PAGES.contains(one.words()))
                .flatMap(one -> CONSTANT.matcher(one.before())
                        .results()
                        .map(constant -> constant.group(1))
                        .filter(name -> isReadUntold(Sources.text(one.file()), name))
                        .map(name -> one.file().getFileName() + ": " + name));
        assertThat(silent).isEmpty();
    }

    private static boolean isReadUntold(String code, String name) {
        return Pattern.compile("[^;]*?(?<!String |case |[A-Z])\\b" + name + "\\b(?! ->)")
                .matcher(code)
                .results()
                .map(MatchResult::group)
                .anyMatch(before -> !TELLS.matcher(before).find());
    }

    @Test
    void everyWordOfTheFlowLanguageHasItsEnglish() throws IOException {
        assertThat(wordings())
                .allSatisfy(words ->
                        assertThat(Catalogue.ENGLISH.find(words)).as(words).isNotNull());
    }

    @Test
    void theConsolesCatalogueHoldsNothingThatNobodySays() throws IOException {
        Set<String> said = new HashSet<>(wordings());
        Sources.files(Sources.TEMPLATES, ".html")
                .forEach(file -> sentences(Sources.text(file)).forEach(said::add));
        Sources.spoken().forEach(one -> said.add(one.words()));
        assertThat(Catalogue.ENGLISH.console().keySet()).isSubsetOf(said);
    }

    /** A sentence of another room may be put together there: each part of it stands somewhere. */
    @Test
    void theOtherRoomsCatalogueHoldsNothingThatNobodyWrites() {
        String written = Sources.otherRooms();
        assertThat(Catalogue.ENGLISH.rooms().keySet())
                .allSatisfy(sentence -> assertThat(HOLE.split(sentence))
                        .allSatisfy(part -> assertThat(written).contains(withoutStop(part))));
    }

    @Test
    void whyTheBotItselfWantsAHumanHasItsEnglish() {
        var reasons =
                REASON.matcher(Sources.text(Sources.ENGINE_WORDS)).results().toList();
        assertThat(reasons).isNotEmpty().allSatisfy(reason -> {
            var french = reason.group(1) + (reason.group(1).endsWith(":") ? " Mon CV" : "");
            assertThat(Catalogue.ENGLISH.retold(french)).isNotEqualTo(french);
        });
    }

    /** A straight apostrophe would end the words of an expression; French quotes are not English ones. */
    @Test
    void englishIsWrittenWithEnglishSigns() {
        assertThat(Catalogue.ENGLISH.console()).allSatisfy((french, english) -> {
            assertThat(english).doesNotContain("'", "\"", "<", "&l");
            if (!french.contains("« »")) {
                assertThat(english).doesNotContain("«", "»");
            }
            assertThat(holes(english)).isEqualTo(holes(french));
        });
        assertThat(Catalogue.ENGLISH.rooms())
                .allSatisfy((french, english) -> assertThat(holes(english)).isEqualTo(holes(french)));
    }

    @Test
    void theScriptsSayWhatTheirWordsHoldAndNothingElse() {
        Set<String> said = Sources.files(Sources.SCRIPTS, ".js").stream()
                .flatMap(file -> SAID.matcher(Sources.text(file)).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        Set<String> kept = KEPT.matcher(Sources.text(Sources.SCRIPTS.resolve("tongue.js")))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        assertThat(kept).isEqualTo(said);
    }

    private static Stream<String> sentences(String template) {
        return Template.pieces(template).stream()
                .map(Template.Piece::words)
                .filter(Words::hasLetters)
                .map(Words::sentence);
    }

    private static Stream<Literal> french() {
        return Sources.spoken().stream()
                .filter(Literal::isFrench)
                .filter(one -> !IS_CODE.matcher(one.words()).find())
                .filter(one -> !one.file().endsWith("TryOutPages.java"))
                .filter(one -> !NOT_OF_THE_PAGES.contains(one.words()));
    }

    private static List<String> wordings() throws IOException {
        var words = new Properties();
        words.load(new StringReader(Sources.text(Sources.WORDINGS)));
        return words.stringPropertyNames().stream().map(words::getProperty).toList();
    }

    private static String withoutStop(String part) {
        return part.replaceFirst("\\.$", "").strip();
    }

    private static List<String> holes(String sentence) {
        return HOLE.matcher(sentence)
                .results()
                .map(found -> found.group())
                .distinct()
                .sorted()
                .toList();
    }
}
