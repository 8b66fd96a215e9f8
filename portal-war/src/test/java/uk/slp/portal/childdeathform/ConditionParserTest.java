package uk.slp.portal.childdeathform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.slp.portal.childdeathform.Condition.Comparison;

@DisplayName("Conditions of a form")
class ConditionParserTest {
    private static final int TRIES = 5_000;

    @ParameterizedTest
    @DisplayName("hold or not, as they are written")
    @CsvSource(
            delimiter = '|',
            value = {
                "premature = yes | premature:yes | true",
                "premature = yes | premature:no | false",
                "premature = yes | | false",
                "premature != yes | premature:no | true",
                "premature != yes | | false",
                "not premature = yes | | true",
                "weeks < 32 | weeks:31 | true",
                "weeks < 32 | weeks:32 | false",
                "weeks <= 32 | weeks:32.0 | true",
                "weeks = 32 | weeks:32.0 | true",
                "weeks > 100 | weeks:99 | false",
                "weeks < 32 | weeks:about thirty | false",
                "day >= 2026-11-05 | day:2026-11-05 | true",
                "day < 2026-11-05 | day:2025-12-31 | true",
                "conditions includes asthma | conditions:epilepsy,asthma | true",
                "conditions includes asthma | conditions:asthma_mild | false",
                "place in (home, other_home) | place:other_home | true",
                "place in (home, other_home) | place:hospital | false",
                "answered(weight) | weight:3 | true",
                "answered(weight) | | false",
                "a = 1 or b = 1 and c = 1 | a:1;b:0;c:0 | true",
                "(a = 1 or b = 1) and c = 1 | a:1;b:0;c:0 | false",
                "not a = 1 and b = 1 | a:0;b:1 | true",
                "not (a = 1 and b = 1) | a:1;b:0 | true",
                "word = \"two words\" | word:two words | true",
                "word = \"and\" | word:and | true"
            })
    void hold(String text, String answers, boolean expected) {
        Map<String, String> told = new HashMap<>();
        if (answers != null) {
            for (String one : answers.split(";")) {
                told.put(one.split(":")[0], one.split(":")[1]);
            }
        }
        assertEquals(expected, ConditionParser.parse(text).holds(told::get));
    }

    @ParameterizedTest
    @DisplayName("are refused with a sentence when they cannot be read")
    @ValueSource(
            strings = {
                "",
                "premature",
                "premature =",
                "= yes",
                "premature = yes weeks = 3",
                "premature == yes",
                "(premature = yes",
                "premature = yes)",
                "place in home",
                "place in (home",
                "answered weight",
                "premature = yes and",
                "Premature = yes",
                "premature = \"open",
                "premature = yes; drop table x",
                "${T(java.lang.Runtime)}"
            })
    void refused(String text) {
        ConditionRefused refused = assertThrows(ConditionRefused.class, () -> ConditionParser.parse(text));
        assertFalse(String.valueOf(refused.getMessage()).isBlank());
    }

    @Test
    @DisplayName("are refused when they are too long or too deep, and never end the thread")
    void bounded() {
        assertThrows(ConditionRefused.class, () -> ConditionParser.parse("a = 1 or ".repeat(100) + "a = 1"));
        assertThrows(ConditionRefused.class, () -> ConditionParser.parse("(".repeat(200) + "a = 1" + ")".repeat(200)));
        assertThrows(ConditionRefused.class, () -> ConditionParser.parse("not ".repeat(100) + "a = 1"));
    }

    @Test
    @DisplayName("say the same when they are written out and read again, for any condition whatever")
    void roundTrip() {
        Random random = new Random(20261127);
        for (int i = 0; i < TRIES; i++) {
            Condition made = any(random, 3);
            String text = made.toString();
            if (text.length() <= ConditionParser.LONGEST) {
                Condition read = ConditionParser.parse(text);
                assertEquals(made, read, text);
                assertEquals(text, read.toString());
                Map<String, String> answers = answers(random);
                assertEquals(made.holds(answers::get), read.holds(answers::get), text);
                assertEquals(!made.holds(answers::get), new Condition.Not(made).holds(answers::get), text);
            }
        }
    }

    @Test
    @DisplayName("are read or refused, and nothing else happens, whatever is typed")
    void anything() {
        Random random = new Random(7);
        String[] pieces = {
            "a",
            "b1",
            "=",
            "!=",
            "<",
            "<=",
            "(",
            ")",
            ",",
            "and",
            "or",
            "not",
            "in",
            "includes",
            "answered",
            "\"",
            "x y",
            "3.5",
            " ",
            "é",
            "\u0000"
        };
        int read = 0;
        for (int i = 0; i < 20 * TRIES; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = 2 + random.nextInt(5); n >= 0; n--) {
                text.append(pieces[random.nextInt(pieces.length)]).append(random.nextBoolean() ? " " : "");
            }
            try {
                Condition condition = ConditionParser.parse(text.toString());
                assertEquals(condition, ConditionParser.parse(condition.toString()), text.toString());
                read++;
            } catch (ConditionRefused refused) {
                assertFalse(String.valueOf(refused.getMessage()).isBlank());
            }
        }
        assertTrue(read > 10, "Too few of them were conditions: " + read);
    }

    private static Map<String, String> answers(Random random) {
        Map<String, String> answers = new HashMap<>();
        for (String question : List.of("a", "b_2", "weeks", "day")) {
            if (random.nextBoolean()) {
                answers.put(question, value(random));
            }
        }
        return answers;
    }

    private static Condition any(Random random, int deep) {
        int kind = deep == 0 ? random.nextInt(2) : random.nextInt(5);
        return switch (kind) {
            case 0 -> new Condition.Answered(question(random));
            case 1 -> test(random);
            case 2 -> new Condition.Not(any(random, deep - 1));
            case 3 -> new Condition.All(several(random, deep - 1));
            default -> new Condition.Any(several(random, deep - 1));
        };
    }

    private static List<Condition> several(Random random, int deep) {
        List<Condition> all = new ArrayList<>();
        for (int n = 2 + random.nextInt(2); n > 0; n--) {
            all.add(any(random, deep));
        }
        return all;
    }

    private static Condition test(Random random) {
        Comparison comparison = Comparison.values()[random.nextInt(Comparison.values().length)];
        List<String> values = new ArrayList<>();
        for (int n = comparison == Comparison.IN ? 1 + random.nextInt(3) : 1; n > 0; n--) {
            values.add(value(random));
        }
        return new Condition.Test(question(random), comparison, values);
    }

    private static String question(Random random) {
        return List.of("a", "b_2", "weeks", "day").get(random.nextInt(4));
    }

    private static String value(Random random) {
        return List.of("yes", "no", "32", "31.5", "-4", "2026-11-05", "two words", "he said \"no\"", "and", "in", "")
                .get(random.nextInt(11));
    }
}
