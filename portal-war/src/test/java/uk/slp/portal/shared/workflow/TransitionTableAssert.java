package uk.slp.portal.shared.workflow;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.persistence.Coded;

/**
 * What every table of states must satisfy: each state can be reached, each state that is not final has an exit, each
 * action has a permission, the whole grid equals a text that somebody has reviewed, and the page of the site is that of
 * the table. With {@code -Dregenerate=true} both texts are written; the difference is then reviewed like any other.
 */
public final class TransitionTableAssert {
    private static final Path SITE = Path.of("..", "src", "site", "markdown", "domain");
    private static final Path GRIDS = Path.of("src", "test", "resources");

    private TransitionTableAssert() {}

    /**
     * Checks a table.
     *
     * @param feature last part of the page's name, such as {@code notification}
     * @param title heading of the page
     * @param grid the reviewed text, from the folder of test resources
     */
    @SafeVarargs
    public static <S extends Enum<S> & Coded, A extends Enum<A> & Coded> void check(
            StateMachine<S, A> table, Class<A> actions, String feature, String title, String grid, S... finals) {
        check(table, Set.of(table.initial()), actions, feature, title, grid, finals);
    }

    /**
     * Checks a table of records that do not all begin in its first state.
     *
     * @param beginnings every state in which a record can begin
     */
    @SafeVarargs
    public static <S extends Enum<S> & Coded, A extends Enum<A> & Coded> void check(
            StateMachine<S, A> table,
            Set<S> beginnings,
            Class<A> actions,
            String feature,
            String title,
            String grid,
            S... finals) {
        assertAll(
                () -> assertEquals(table.states(), reachable(table, beginnings), "states that can be reached"),
                () -> assertEquals(Set.of(finals), finals(table), "final states"),
                () -> table.transitions()
                        .forEach(t -> assertTrue(
                                t.permission() != null || t.reasonRequired(), "permission or reason of " + t)),
                () -> assertEquals(Set.of(actions.getEnumConstants()), used(table), "every action leads somewhere"),
                () -> same(GRIDS.resolve(grid), grid(table, actions)),
                () -> same(SITE.resolve("workflow-" + feature + ".md"), page(table, title)));
    }

    private static <S extends Enum<S> & Coded, A extends Enum<A> & Coded> Set<S> reachable(
            StateMachine<S, A> table, Set<S> beginnings) {
        Set<S> seen = new HashSet<>(beginnings);
        boolean grew = true;
        while (grew) {
            grew = false;
            for (var t : table.transitions()) {
                grew |= seen.contains(t.from()) && seen.add(t.to());
            }
        }
        return seen;
    }

    private static <S extends Enum<S> & Coded, A extends Enum<A> & Coded> Set<S> finals(StateMachine<S, A> table) {
        Set<S> found = new HashSet<>();
        table.states().stream().filter(table::isFinal).forEach(found::add);
        return found;
    }

    private static <S extends Enum<S> & Coded, A extends Enum<A> & Coded> Set<A> used(StateMachine<S, A> table) {
        Set<A> found = new HashSet<>();
        table.transitions().forEach(t -> found.add(t.action()));
        return found;
    }

    private static <S extends Enum<S> & Coded, A extends Enum<A> & Coded> String grid(
            StateMachine<S, A> table, Class<A> actions) {
        StringBuilder text =
                new StringBuilder("# state | action | next state, permission, reason. One line for each pair.\n");
        for (S state : table.states()) {
            for (A action : actions.getEnumConstants()) {
                text.append(state.code()).append(" | ").append(action.code()).append(" | ");
                text.append(table.find(state, action)
                        .map(t -> t.to().code() + ", " + who(t.permission()) + (t.reasonRequired() ? ", reason" : ""))
                        .orElse("refused"));
                text.append('\n');
            }
        }
        return text.toString();
    }

    private static <S extends Enum<S> & Coded, A extends Enum<A> & Coded> String page(
            StateMachine<S, A> table, String title) {
        StringBuilder text = new StringBuilder("# " + title + "\n\n");
        text.append(
                        "Generated from the table that the guard, the buttons and the API ask. Do not edit: change the table,")
                .append(" then run its test with `-Dregenerate=true`.\n\n```mermaid\n")
                .append(table.mermaid())
                .append("```\n\n| From | Step | To | Permission | Reason |\n|---|---|---|---|---|\n");
        for (var t : table.transitions()) {
            text.append("| " + t.from().label() + " | " + t.action().label() + " | " + t.to().label() + " | "
                    + who(t.permission()) + " | " + (t.reasonRequired() ? "compulsory" : "") + " |\n");
        }
        return text.toString();
    }

    private static String who(Permission permission) {
        return permission == null ? "by itself" : permission.name();
    }

    private static void same(Path file, String expected) throws IOException {
        if (Boolean.getBoolean("regenerate")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, expected, StandardCharsets.UTF_8);
        }
        assertTrue(Files.exists(file), file + " is missing: run with -Dregenerate=true and review it");
        assertEquals(
                expected,
                Files.readString(file, StandardCharsets.UTF_8),
                file + " is stale: run with -Dregenerate=true and review it");
    }
}
