package uk.slp.portal.childdeathform;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * When a question is asked: comparisons with answers to other questions, joined by and, or and not. It can do nothing else:
 * it calls nothing and reads nothing but answers. A comparison with a question that has no answer, or is not asked, is false,
 * "is not" too.
 */
public sealed interface Condition {
    /** Whether it is true for the answers; null stands for no answer. */
    boolean holds(Function<String, @Nullable String> answers);

    /** The questions that it reads. */
    Set<String> reads();

    /** How an answer is compared. */
    enum Comparison {
        IS("="),
        IS_NOT("!="),
        LESS("<"),
        AT_MOST("<="),
        MORE(">"),
        AT_LEAST(">="),
        INCLUDES("includes"),
        IN("in");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        /** As it is written. */
        public String sign() {
            return sign;
        }

        /** Whether it asks which of two is larger. */
        public boolean ordered() {
            return this == LESS || this == AT_MOST || this == MORE || this == AT_LEAST;
        }
    }

    /** One comparison; only {@code in} has more than one value. */
    record Test(String question, Comparison comparison, List<String> values) implements Condition {
        public Test {
            values = List.copyOf(values);
        }

        @Override
        public boolean holds(Function<String, @Nullable String> answers) {
            String answer = answers.apply(question);
            if (answer == null || answer.isBlank()) {
                return false;
            }
            String value = values.get(0);
            return switch (comparison) {
                case IS -> same(answer, value);
                case IS_NOT -> !same(answer, value);
                case IN -> values.stream().anyMatch(one -> same(answer, one));
                case INCLUDES -> Arrays.asList(answer.split(",")).contains(value);
                default -> ordered(answer, value);
            };
        }

        private static boolean same(String answer, String value) {
            if (answer.equals(value)) {
                return true;
            }
            BigDecimal one = number(answer);
            BigDecimal other = number(value);
            return one != null && other != null && one.compareTo(other) == 0;
        }

        private boolean ordered(String answer, String value) {
            BigDecimal one = number(answer);
            BigDecimal other = number(value);
            int order;
            if (one != null && other != null) {
                order = one.compareTo(other);
            } else if (AnswerRules.date(answer).isPresent()
                    && AnswerRules.date(value).isPresent()) {
                order = AnswerRules.date(answer)
                        .orElseThrow()
                        .compareTo(AnswerRules.date(value).orElseThrow());
            } else {
                return false;
            }
            return switch (comparison) {
                case LESS -> order < 0;
                case AT_MOST -> order <= 0;
                case MORE -> order > 0;
                default -> order >= 0;
            };
        }

        private static @Nullable BigDecimal number(String text) {
            return AnswerRules.number(text).orElse(null);
        }

        @Override
        public Set<String> reads() {
            return Set.of(question);
        }

        @Override
        public String toString() {
            String words = values.stream().map(Condition::written).collect(Collectors.joining(", "));
            return question + " " + comparison.sign() + " " + (comparison == Comparison.IN ? "(" + words + ")" : words);
        }
    }

    /** Whether there is an answer at all. */
    record Answered(String question) implements Condition {
        @Override
        public boolean holds(Function<String, @Nullable String> answers) {
            String answer = answers.apply(question);
            return answer != null && !answer.isBlank();
        }

        @Override
        public Set<String> reads() {
            return Set.of(question);
        }

        @Override
        public String toString() {
            return "answered(" + question + ")";
        }
    }

    /** The opposite. */
    record Not(Condition of) implements Condition {
        @Override
        public boolean holds(Function<String, @Nullable String> answers) {
            return !of.holds(answers);
        }

        @Override
        public Set<String> reads() {
            return of.reads();
        }

        @Override
        public String toString() {
            return of instanceof All || of instanceof Any ? "not (" + of + ")" : "not " + of;
        }
    }

    /** All of several; at least two. */
    record All(List<Condition> of) implements Condition {
        public All {
            of = List.copyOf(of);
        }

        @Override
        public boolean holds(Function<String, @Nullable String> answers) {
            return of.stream().allMatch(one -> one.holds(answers));
        }

        @Override
        public Set<String> reads() {
            return all(of);
        }

        @Override
        public String toString() {
            return of.stream()
                    .map(one -> one instanceof All || one instanceof Any ? "(" + one + ")" : one.toString())
                    .collect(Collectors.joining(" and "));
        }
    }

    /** At least one of several; at least two. */
    record Any(List<Condition> of) implements Condition {
        public Any {
            of = List.copyOf(of);
        }

        @Override
        public boolean holds(Function<String, @Nullable String> answers) {
            return of.stream().anyMatch(one -> one.holds(answers));
        }

        @Override
        public Set<String> reads() {
            return all(of);
        }

        @Override
        public String toString() {
            return of.stream()
                    .map(one -> one instanceof Any ? "(" + one + ")" : one.toString())
                    .collect(Collectors.joining(" or "));
        }
    }

    private static Set<String> all(List<Condition> of) {
        Set<String> reads = new LinkedHashSet<>();
        of.forEach(one -> reads.addAll(one.reads()));
        return reads;
    }

    private static String written(String value) {
        return ConditionParser.plain(value) ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
