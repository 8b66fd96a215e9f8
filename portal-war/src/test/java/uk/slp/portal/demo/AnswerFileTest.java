package uk.slp.portal.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.learning.Publication;
import uk.slp.portal.recommendation.Answer;
import uk.slp.portal.recommendation.LedgerStatus;
import uk.slp.portal.recommendation.model.Recommendation;
import uk.slp.portal.shared.time.PortalTime;

@DisplayName("The invented answers to recommendations")
class AnswerFileTest {
    private static final Path RESOURCES = Path.of("src/main/resources/demo");
    private static final LocalDate START = LocalDate.of(2026, 11, 27);

    private final Map<String, LocalDate> published = new HashMap<>();
    private final Map<String, Recommendation> lines = new HashMap<>();
    private final Map<String, Instant> last = new HashMap<>();

    private static String read(Path path) throws IOException {
        return Files.readString(path, StandardCharsets.UTF_8);
    }

    private static String item(String reference) {
        return reference.substring(0, reference.lastIndexOf("-r"));
    }

    private void library() throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES.resolve("learning"))) {
            for (Path file : files.toList()) {
                Publication one = DemonstrationLibrary.publication(read(file), file.toString());
                String words = one.title()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("['’]", "")
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
                published.put(words + "-" + one.publishedOn().getYear(), one.publishedOn());
            }
        }
    }

    private Recommendation line(String reference) {
        return lines.computeIfAbsent(reference, one -> {
            LocalDate day = published.get(item(one));
            assertNotNull(day, one);
            return new Recommendation(
                    UUID.randomUUID(),
                    item(one),
                    Integer.parseInt(one.substring(one.lastIndexOf("-r") + 2)),
                    new Recommendation.Made("r", "Recommendation", "Words.", null, null),
                    null,
                    day,
                    "system",
                    day.atTime(LocalTime.NOON).atZone(PortalTime.LONDON).toInstant());
        });
    }

    private void take(AnswerFile.Step step) {
        Recommendation line = line(step.reference());
        String counted = step.follows() ? step.part(1) : step.reference();
        LocalDate day = published.get(item(counted));
        assertNotNull(day, counted);
        Instant moment = step.moment(day, START);
        Instant before = last.put(step.reference(), moment);
        assertTrue(before == null || before.isBefore(moment), step + " comes too early");
        assertTrue(moment.isBefore(START.atStartOfDay(PortalTime.LONDON).toInstant()), step + " is still to come");
        if (step.follows()) {
            line.followed(step.what().equals(AnswerFile.SUPERSEDED_BY), counted, "system", moment);
        } else {
            DemonstrationAnswers.step(step, line, step.due(day, START), step.who(), moment);
        }
    }

    private static long count(Collection<Recommendation> lines, Predicate<Recommendation> of) {
        return lines.stream().filter(of).count();
    }

    private static Predicate<Recommendation> answered(Answer answer) {
        return line -> line.now().answer() == answer;
    }

    private static Predicate<Recommendation> overdue() {
        return line -> {
            @Nullable LocalDate due = line.now().dueOn();
            return due != null && due.isBefore(START) && line.now().status() == LedgerStatus.IN_PROGRESS;
        };
    }

    @Test
    @DisplayName(
            "are of published recommendations, follow the rules of the ledger in order of time, and are of every kind")
    void play() throws IOException {
        library();
        List<AnswerFile.Step> steps = AnswerFile.read(read(RESOURCES.resolve("answers.txt")));
        steps.forEach(this::take);

        Collection<Recommendation> all = lines.values();
        assertTrue(all.size() >= 60, all.size() + " recommendations");
        for (LedgerStatus status : LedgerStatus.values()) {
            if (status != LedgerStatus.NO_ANSWER) {
                assertTrue(count(all, line -> line.now().status() == status) > 0, status.label());
            }
        }
        for (Answer answer : Answer.values()) {
            assertTrue(count(all, answered(answer)) >= 4, answer.code());
        }
        assertEquals(1, count(all, line -> line.now().status() == LedgerStatus.SUPERSEDED));
        assertTrue(count(all, Recommendation::activityOnly) > 0, "activity only");
        assertTrue(count(all, overdue()) > 0, "past its day");
        assertTrue(count(all, line -> line.released() == null) > 0, "answered, not released");
        assertTrue(count(all, line -> line.released() != null) >= 50, "released");
    }
}
