package uk.slp.portal.notification.model;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/**
 * When a question applies: if one of these is the answer to another question, or a fact that follows from the answers.
 *
 * @param about name of the other field, or one of the facts of {@link Situation}
 * @param anyOf the answers of which one is enough
 */
public record Condition(String about, Set<String> anyOf) {
    public Condition {
        anyOf = Set.copyOf(anyOf);
    }

    static Condition is(String about, String... anyOf) {
        return new Condition(about, Set.of(anyOf));
    }

    static Condition ofKind(Kind... kinds) {
        Set<String> codes = new HashSet<>();
        for (Kind kind : kinds) {
            codes.add(kind.code());
        }
        return new Condition(Situation.KIND, codes);
    }

    /** Whether it holds. */
    public boolean holds(Situation situation) {
        return !Collections.disjoint(anyOf, situation.values(about));
    }
}
