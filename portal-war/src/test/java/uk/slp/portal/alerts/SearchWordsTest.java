package uk.slp.portal.alerts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Words of a search that found nothing")
class SearchWordsTest {
    @ParameterizedTest(name = "{0} is counted as {1}")
    @CsvSource({
        "'  Cuckooing ', cuckooing",
        "'\u201cCuckooing  flats\u201d', cuckooing flats",
        "section 47, section 47",
        "aged 13 to 17, aged 13 to 17",
        "working together 2026, working together 2026",
        "o'neill, o'neill",
    })
    void counted(String typed, String words) {
        assertEquals(Optional.of(words), SearchWords.counted(typed));
    }

    @ParameterizedTest(name = "{0} is not")
    @ValueSource(
            strings = {
                "",
                "   ",
                "\"\"",
                "12",
                "0161 496 0000",
                "SIN-2026-1183",
                "943 476 5919",
                "born 3 August 2022",
                "03/08/22",
                "12.03.2021",
                "ann@example.org",
                "https://example.org",
                "www.example.org",
                "LS1 4AP",
                "fenby road ls14ap",
                "the mother said that she had never seen the father again",
            })
    void never(String typed) {
        assertEquals(Optional.empty(), SearchWords.counted(typed));
        assertEquals(Optional.empty(), SearchWords.counted("a".repeat(SearchWords.LONGEST + 1)));
    }
}
