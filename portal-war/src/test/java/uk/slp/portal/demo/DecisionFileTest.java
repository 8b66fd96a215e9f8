package uk.slp.portal.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.deadlines.WorkingCalendar;
import uk.slp.portal.duties.FactsReader;

@DisplayName("The invented decisions whether to notify")
class DecisionFileTest {
    @Test
    @DisplayName("are eight, of every kind, and their facts can be read whatever the day of the start")
    void readable() throws IOException {
        List<DecisionFile.Entry> all = DecisionFile.read(
                Files.readString(Path.of("src/main/resources/demo/decisions.txt"), StandardCharsets.UTF_8));
        assertEquals(8, all.size());
        for (LocalDate start = LocalDate.of(2026, 11, 20);
                start.isBefore(LocalDate.of(2027, 1, 20));
                start = start.plusDays(1)) {
            CaseDays days = new CaseDays(WorkingCalendar.englandAndWales(), start);
            for (DecisionFile.Entry entry : all) {
                FactsReader read =
                        new FactsReader(DecisionFile.texts(entry.steps().get(0).facts(), days));
                assertTrue(read.facts().isPresent(), entry.caseName() + " " + read.problems());
            }
        }
        assertEquals(
                3,
                all.stream()
                        .filter(e -> e.steps().get(0).what().equals("notify"))
                        .count());
        assertEquals(
                3,
                all.stream()
                        .filter(e -> e.steps().get(0).what().equals("do_not_notify"))
                        .count());
    }
}
