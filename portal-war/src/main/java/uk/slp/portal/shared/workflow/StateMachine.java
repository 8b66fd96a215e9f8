package uk.slp.portal.shared.workflow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.persistence.Coded;

/**
 * What may happen in which state, as data. The same table is asked by the guard inside the entity, by the page for its
 * buttons, by the permission test and by the page that draws the diagram, so they cannot differ.
 *
 * @param <S> states
 * @param <A> actions, each the reason of a change
 */
public final class StateMachine<S extends Enum<S> & Coded, A extends Enum<A> & Coded> {
    /**
     * One edge.
     *
     * @param from state before
     * @param action what is done
     * @param to state after
     * @param permission what the person must hold; null for a step that no person takes, because it follows by itself
     *     from what happened to another record
     * @param reasonRequired whether a reason in words is compulsory
     */
    public record Transition<S, A>(S from, A action, S to, @Nullable Permission permission, boolean reasonRequired) {}

    private final List<Transition<S, A>> transitions;
    private final S initial;
    private final Class<S> states;

    private StateMachine(Class<S> states, S initial, List<Transition<S, A>> transitions) {
        this.states = states;
        this.initial = initial;
        this.transitions = List.copyOf(transitions);
    }

    /** Begins a table whose records start in the given state. */
    public static <S extends Enum<S> & Coded, A extends Enum<A> & Coded> Builder<S, A> startingIn(S initial) {
        return new Builder<>(initial);
    }

    /** Every edge, in the order in which it was written. */
    public List<Transition<S, A>> transitions() {
        return transitions;
    }

    /** The state in which a record begins. */
    public S initial() {
        return initial;
    }

    /** Every state of the enum. */
    public Set<S> states() {
        return Collections.unmodifiableSet(EnumSet.allOf(states));
    }

    /** States that nothing leaves. */
    public boolean isFinal(S state) {
        return transitions.stream().noneMatch(t -> t.from() == state);
    }

    /** The edge for an action in a state, if there is one. */
    public Optional<Transition<S, A>> find(S from, A action) {
        return transitions.stream()
                .filter(t -> t.from() == from && t.action() == action)
                .findFirst();
    }

    /**
     * The edge for an action in a state.
     *
     * @throws NotAllowedNow if there is none
     * @throws RuleViolation if a reason is compulsory and missing
     */
    public Transition<S, A> require(S from, A action, @Nullable String reason) {
        Transition<S, A> transition = find(from, action)
                .orElseThrow(() -> new NotAllowedNow(
                        "\"" + action.label() + "\" is not possible while the state is \"" + from.label() + "\"."));
        if (transition.reasonRequired() && (reason == null || reason.isBlank())) {
            throw new RuleViolation("reason", "reason_required", "Give a reason.");
        }
        return transition;
    }

    /** The actions possible in a state for somebody who holds these permissions. */
    public List<A> allowed(S state, Set<Permission> held) {
        return transitions.stream()
                .filter(t -> t.from() == state && t.permission() != null && held.contains(t.permission()))
                .map(Transition::action)
                .distinct()
                .toList();
    }

    /** A Mermaid state diagram of the table, for the documentation. */
    public String mermaid() {
        StringBuilder text = new StringBuilder("stateDiagram-v2\n");
        text.append("    [*] --> ").append(initial.code()).append('\n');
        for (S state : states()) {
            text.append("    ")
                    .append(state.code())
                    .append(" : ")
                    .append(state.label())
                    .append('\n');
        }
        for (Transition<S, A> t : transitions) {
            text.append("    ")
                    .append(t.from().code())
                    .append(" --> ")
                    .append(t.to().code())
                    .append(" : ");
            text.append(t.action().label()).append('\n');
        }
        for (S state : states()) {
            if (isFinal(state)) {
                text.append("    ").append(state.code()).append(" --> [*]\n");
            }
        }
        return text.toString();
    }

    /** Builds a table edge by edge. */
    public static final class Builder<S extends Enum<S> & Coded, A extends Enum<A> & Coded> {
        private final S initial;
        private final List<Transition<S, A>> transitions = new ArrayList<>();

        private Builder(S initial) {
            this.initial = initial;
        }

        /** Adds an edge. */
        public Builder<S, A> edge(S from, A action, S to, Permission permission) {
            return add(new Transition<>(from, action, to, permission, false));
        }

        /** Adds an edge that asks for a reason in words. */
        public Builder<S, A> edgeWithReason(S from, A action, S to, Permission permission) {
            return add(new Transition<>(from, action, to, permission, true));
        }

        /** Adds an edge that no person takes: the portal does, with a reason, when another record has changed. */
        public Builder<S, A> edgeBySystem(S from, A action, S to) {
            return add(new Transition<>(from, action, to, null, true));
        }

        private Builder<S, A> add(Transition<S, A> edge) {
            for (Transition<S, A> known : transitions) {
                if (known.from() == edge.from() && known.action() == edge.action()) {
                    throw new IllegalArgumentException("Two edges for " + edge.from() + " on " + edge.action());
                }
            }
            transitions.add(edge);
            return this;
        }

        /** The finished table. */
        public StateMachine<S, A> build() {
            return new StateMachine<>(initial.getDeclaringClass(), initial, transitions);
        }
    }
}
