package uk.slp.portal.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;

@DisplayName("A file of postcodes with their deprivation")
class DeprivationFileTest {
    private static List<String> codes(String text) {
        return assertThrows(RuleViolation.class, () -> DeprivationFile.read(text)).violations().stream()
                .peek(wrong -> assertEquals("file", wrong.field()))
                .map(Violation::code)
                .toList();
    }

    @Test
    @DisplayName("holds whole postcodes and sectors, however they are written, and other columns beside")
    void read() {
        assertEquals(
                Map.of("ZZ11AA", 1, "ZZ12", 5, "Z9A9ZZ", 3),
                DeprivationFile.read(
                        "\uFEFFpostcode,area,quintile\r\nzz1 1aa,\"A, b\",1\nZZ1 2,x, 5 \n\"Z9A 9ZZ\",,3\n"));
    }

    @Test
    @DisplayName("tells of every wrong line, ten at most, and of a file that is none")
    void refused() {
        assertEquals(List.of("empty"), codes(""));
        assertEquals(List.of("empty"), codes("postcode,quintile\n"));
        assertEquals(List.of("no_columns"), codes("code,quintile\nZZ1 1AA,1\n"));
        assertEquals(List.of("not_csv"), codes("postcode,quintile\nZZ1 1AA\n"));
        assertEquals(
                List.of("no_postcode", "no_quintile", "no_quintile", "twice"),
                codes("postcode,quintile\nE01000001,1\nZZ1 1AA,6\nZZ1 1AB,\nZZ1 1AC,1\nzz11ac,2\n"));
        assertEquals(10, codes("postcode,quintile\n" + "x,1\n".repeat(50)).size());
    }

    @Test
    @DisplayName("names the line as an editor counts it, and says where a cell is empty")
    void lines() {
        String text = "\uFEFF# invented\npostcode,quintile\n\nE1,1\nZZ1 1AA,\n,3\nZZ1 1AB,6\nZZ1 1AC,1\nzz11ac,2\n";
        assertEquals(
                List.of(
                        "Line 4: “E1” is no postcode or sector.",
                        "Line 5: ZZ11AA has no quintile.",
                        "Line 6: there is no postcode.",
                        "Line 7: the quintile of ZZ11AB must be a number from 1 to 5.",
                        "Line 9: ZZ11AC stands in the file twice."),
                assertThrows(RuleViolation.class, () -> DeprivationFile.read(text)).violations().stream()
                        .map(Violation::message)
                        .toList());
    }
}
