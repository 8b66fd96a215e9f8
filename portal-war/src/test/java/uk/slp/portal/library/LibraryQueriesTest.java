package uk.slp.portal.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.slp.portal.shared.file.ScanState;

@DisplayName("The file of a draft")
class LibraryQueriesTest {
    @ParameterizedTest
    @CsvSource({
        "WAITING, naomi, true",
        "WAITING, omar, false",
        "NOT_SCANNED, omar, true",
        "CLEAN, omar, true",
        "INFECTED, naomi, false"
    })
    @DisplayName("goes, until it was looked at for malware, to who added it and to nobody else")
    void opened(ScanState scan, String me, boolean may) {
        assertEquals(may, LibraryQueries.mayOpen(scan, "naomi", me));
    }
}
