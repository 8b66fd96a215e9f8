package uk.slp.portal.childdeathform;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.slp.portal.childdeathform.Condition.Comparison;

/**
 * Reads a condition as a coordinator writes it.
 *
 * <pre>
 * premature = yes
 * weeks &lt; 32 and not answered(birth_weight)
 * (conditions includes asthma or place in (home, other_home)) and seen != no
 * </pre>
 *
 * <p>{@code not} binds closest, then {@code and}, then {@code or}. A value with other characters than letters, digits,
 * {@code _}, {@code -} and {@code .} stands in double quotes, within which a double quote is written twice.
 */
public final class ConditionParser {
    /** Longest text. */
    public static final int LONGEST = 500;

    private static final int DEEPEST = 20;
    private static final Pattern TOKEN =
            Pattern.compile("\\s*(?:(\"(?:[^\"]|\"\")*\")|(<=|>=|!=|=|<|>|\\(|\\)|,)|([A-Za-z0-9_.-]+))");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_.-]+");
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_]*");
    private static final Set<String> WORDS = Set.of("and", "or", "not", "in", "includes", "answered");

    private final List<String> tokens = new ArrayList<>();
    private int at;
    private int depth;

    private ConditionParser(String text) {
        if (text.length() > LONGEST) {
            throw new ConditionRefused("The condition is longer than " + LONGEST + " characters.");
        }
        Matcher matcher = TOKEN.matcher(text);
        int end = 0;
        while (end < text.length() && matcher.region(end, text.length()).lookingAt()) {
            tokens.add(matcher.group().trim());
            end = matcher.end();
        }
        if (!text.substring(end).isBlank()) {
            throw new ConditionRefused("The condition cannot be read from “"
                    + shortened(text.substring(end).trim()) + "” on.");
        }
    }

    /**
     * Reads a condition.
     *
     * @throws ConditionRefused if it cannot be read
     */
    public static Condition parse(String text) {
        ConditionParser parser = new ConditionParser(text);
        Condition condition = parser.any();
        if (parser.at < parser.tokens.size()) {
            throw new ConditionRefused("After “" + parser.tokens.get(parser.at - 1)
                    + "” the condition goes on with “" + parser.tokens.get(parser.at)
                    + "”: join comparisons with and or or.");
        }
        return condition;
    }

    /** Whether a value needs no quotes. */
    static boolean plain(String value) {
        return PLAIN.matcher(value).matches() && !WORDS.contains(value);
    }

    private Condition any() {
        deeper();
        List<Condition> parts = new ArrayList<>();
        do {
            parts.add(all());
        } while (taken("or"));
        depth--;
        return parts.size() == 1 ? parts.get(0) : new Condition.Any(parts);
    }

    private Condition all() {
        List<Condition> parts = new ArrayList<>();
        do {
            parts.add(one());
        } while (taken("and"));
        return parts.size() == 1 ? parts.get(0) : new Condition.All(parts);
    }

    private Condition one() {
        if (taken("not")) {
            deeper();
            Condition of = one();
            depth--;
            return new Condition.Not(of);
        }
        if (taken("(")) {
            Condition inner = any();
            need(")", "A bracket is not closed.");
            return inner;
        }
        if (taken("answered")) {
            need("(", "Write answered(question).");
            String question = question();
            need(")", "Write answered(question).");
            return new Condition.Answered(question);
        }
        String question = question();
        Comparison comparison = comparison(question);
        List<String> values = new ArrayList<>();
        if (comparison == Comparison.IN) {
            need("(", "Write the answers after in in brackets, with commas between them.");
            do {
                values.add(value(question));
            } while (taken(","));
            need(")", "A bracket is not closed.");
        } else {
            values.add(value(question));
        }
        return new Condition.Test(question, comparison, values);
    }

    private void deeper() {
        depth++;
        if (depth > DEEPEST) {
            throw new ConditionRefused("The condition has too many brackets within brackets.");
        }
    }

    private String question() {
        String token = next("The condition ends where the code of a question should stand.");
        if (!CODE.matcher(token).matches() || WORDS.contains(token)) {
            throw new ConditionRefused("“" + token + "” stands where the code of a question should stand.");
        }
        return token;
    }

    private Comparison comparison(String question) {
        String token = next("After “" + question + "” comes =, !=, <, <=, >, >=, includes or in.");
        for (Comparison comparison : Comparison.values()) {
            if (comparison.sign().equals(token)) {
                return comparison;
            }
        }
        throw new ConditionRefused(
                "After “" + question + "” comes =, !=, <, <=, >, >=, includes or in, not “" + token + "”.");
    }

    private String value(String question) {
        String token = next("The answer with which “" + question + "” is compared is missing.");
        if (token.length() >= 2 && token.startsWith("\"")) {
            return token.substring(1, token.length() - 1).replace("\"\"", "\"");
        }
        if (!plain(token)) {
            throw new ConditionRefused("“" + token + "” stands where the answer to “" + question + "” should stand.");
        }
        return token;
    }

    private String next(String missing) {
        if (at >= tokens.size()) {
            throw new ConditionRefused(missing);
        }
        return tokens.get(at++);
    }

    private boolean taken(String token) {
        if (at < tokens.size() && tokens.get(at).equals(token)) {
            at++;
            return true;
        }
        return false;
    }

    private void need(String token, String message) {
        if (!taken(token)) {
            throw new ConditionRefused(message);
        }
    }

    private static String shortened(String text) {
        return text.length() > 20 ? text.substring(0, 20) + "…" : text;
    }
}
