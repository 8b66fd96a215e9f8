package uk.slp.portal.shared.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Age bands")
class AgeBandTest {
    @Test
    @DisplayName("hold every age from birth to 24, each once")
    void years() {
        assertEquals(Optional.of(AgeBand.UNDER_1), AgeBand.ofYears(0));
        assertEquals(Optional.of(AgeBand.FROM_1), AgeBand.ofYears(4));
        assertEquals(Optional.of(AgeBand.FROM_5), AgeBand.ofYears(5));
        assertEquals(Optional.of(AgeBand.FROM_18), AgeBand.ofYears(24));
        assertEquals(Optional.empty(), AgeBand.ofYears(25));
    }

    @Test
    @DisplayName("are read from ages as a notification tells them")
    void words() {
        assertEquals(
                Set.of(AgeBand.UNBORN, AgeBand.UNDER_1, AgeBand.FROM_13),
                AgeBand.ofWords(List.of("unborn", "aged under 1", "aged about 14", "age not known yet")));
    }
}
