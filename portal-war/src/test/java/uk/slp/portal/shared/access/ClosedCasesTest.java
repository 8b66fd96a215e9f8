package uk.slp.portal.shared.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.conflict.ConflictService;
import uk.slp.portal.notification.NotificationQueries;
import uk.slp.portal.notification.NotificationService;

@DisplayName("What closes a case")
class ClosedCasesTest {
    private static final Path MAIN = Path.of("src/main/java/uk/slp/portal");
    private static final Pattern NAMED = Pattern.compile("CaseConflict [a-z]\\w* |case_conflict [a-z]\\w* ");

    /** Who may ask for conflicts of interest alone, and why. Every other query asks for all that closes a case. */
    private static final Map<String, String> CONFLICTS_ALONE = Map.ofEntries(
            Map.entry("shared/access/Scope.java", "for what somebody was asked for by name"),
            Map.entry("conflict/ConflictQueries.java", "the conflicts themselves"),
            Map.entry("conflict/ConflictService.java", "the conflicts themselves"),
            Map.entry("conflict/CaseClosing.java", "the conflicts themselves"),
            Map.entry("restriction/CirclePeople.java", "who can be named although a restriction shuts them out"),
            Map.entry("agencysheet/Contributors.java", "who can be asked by name"),
            Map.entry("childdeathreturn/ReturnWriters.java", "who may be asked by name for a return"),
            Map.entry("childdeathmeeting/MeetingConflicts.java", "who is not written to about a meeting"),
            Map.entry("childdeathreturn/ReturnConflicts.java", "what was said of the conflict that was just declared"),
            Map.entry("overviewpanel/OverviewService.java", "who left a meeting for a conflict"),
            Map.entry("panelmeeting/PanelMeetingService.java", "who left a meeting for a conflict"),
            Map.entry("panelmeeting/PanelMeetingQueries.java", "whose conflict the chair has to know"));

    @Test
    @DisplayName("is asked in one place: no query names the conflicts of interest alone, but for those listed")
    void onePlace() {
        Map<String, Boolean> found = new TreeMap<>();
        for (Path file : files()) {
            String name = MAIN.relativize(file).toString().replace('\\', '/');
            if (NAMED.matcher(text(file)).find()) {
                found.put(name, CONFLICTS_ALONE.containsKey(name));
            }
        }
        assertEquals(
                new TreeMap<>(CONFLICTS_ALONE).keySet(),
                found.keySet(),
                "Use Scope.open, ClosedToReader or ClosedCase, which know restrictions too; or say here why not");
    }

    @Test
    @DisplayName("is in the condition of every query for reading, by the person who asks")
    void condition() {
        assertEquals(
                "n.id not in (select k.caseId from ClosedToReader k where k.accountId = :asking)", Scope.open("n.id"));
    }

    @Test
    @DisplayName("is for reading only where it was opened with a reason: every change of a service puts that aside")
    void readOnly() throws NoSuchMethodException {
        assertTrue(ReadOnlyInterceptor.changes(method(NotificationService.class, "submit")));
        assertFalse(ReadOnlyInterceptor.changes(method(NotificationQueries.class, "view")));
        assertFalse(ReadOnlyInterceptor.changes(method(ConflictService.class, "declare")));
        assertTrue(ReadOnlyInterceptor.changes(method(ConflictService.class, "lift")));
    }

    private static Method method(Class<?> of, String name) throws NoSuchMethodException {
        return Stream.of(of.getMethods())
                .filter(one -> one.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchMethodException(name));
    }

    private static List<Path> files() {
        try (Stream<Path> all = Files.walk(MAIN)) {
            return all.filter(path -> path.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
