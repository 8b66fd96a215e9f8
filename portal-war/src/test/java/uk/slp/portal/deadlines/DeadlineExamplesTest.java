package uk.slp.portal.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The worked examples: rules 10, 11, 14, 19, 30, 36, 41, 42, 43, 46, 49, 63, 68, 69, and the golden dates")
class DeadlineExamplesTest {

    private static final DeadlineCalculator CALCULATOR = DeadlineCalculator.standard();

    static List<Arguments> examples() {
        var in = Objects.requireNonNull(DeadlineExamplesTest.class.getResourceAsStream("examples.csv"));
        return Csv.read(new InputStreamReader(in, StandardCharsets.UTF_8)).stream()
                .map(DeadlineExamplesTest::arguments)
                .toList();
    }

    private static Arguments arguments(Map<String, String> row) {
        return Arguments.of(
                row.get("rule"), LocalDate.parse(row.get("from")), LocalDate.parse(row.get("due")), row.get("why"));
    }

    @ParameterizedTest(name = "{0} from {1} is due {2} ({3})")
    @MethodSource("examples")
    void example(String rule, LocalDate from, LocalDate due, String why) {
        assertEquals(due, CALCULATOR.count(rule, from).due(), why);
    }
}
