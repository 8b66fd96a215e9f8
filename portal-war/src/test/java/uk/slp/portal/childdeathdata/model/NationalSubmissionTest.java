package uk.slp.portal.childdeathdata.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.childdeathdata.SubmissionCommands.Line;
import uk.slp.portal.childdeathdata.SubmissionCommands.SendBack;
import uk.slp.portal.childdeathdata.SubmissionReason;
import uk.slp.portal.childdeathdata.SubmissionStatus;
import uk.slp.portal.shared.access.Doer;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.id.Fingerprint;

@DisplayName("A submission to the national database (domain reference 6.5)")
class NationalSubmissionTest {
    private static final Instant SENT = Instant.parse("2026-11-02T09:00:00Z");
    private static final Doer RUBY = new Doer("ruby.ellery", "Ruby Ellery");
    private static final Doer ARTHUR = new Doer("arthur.lyle", "Arthur Lyle");
    private static final SubmissionReason REASON =
            new SubmissionReason("CDR-2026-0001", "ethnicity", "Known to the register, missing here.");

    private static NationalSubmission submission() {
        return new NationalSubmission(
                "NDS-2026-0001",
                UUID.randomUUID(),
                1,
                LocalDate.of(2026, 4, 1),
                LocalDate.of(2026, 9, 30),
                new NationalSubmission.Content(1, 3, 2, 1, List.of(REASON), "ab"),
                null,
                RUBY,
                SENT);
    }

    @Test
    @DisplayName("is answered once; its reasons come back as they were given")
    void sentBack() {
        NationalSubmission one = submission();
        one.sendBack(List.of(REASON), ARTHUR, SENT.plusSeconds(60));
        assertEquals(SubmissionStatus.SENT_BACK, one.status());
        assertEquals(List.of(REASON), one.reasons());
        assertEquals("Ethnicity", one.reasons().get(0).fieldLabel());
        assertEquals("Arthur Lyle", one.answeredName());
        assertThrows(NotAllowedNow.class, () -> one.acknowledge(ARTHUR, SENT));
    }

    @Test
    @DisplayName("is replaced by a later one, also after it was acknowledged, and by no third")
    void replaced() {
        NationalSubmission one = submission();
        one.acknowledge(ARTHUR, SENT.plusSeconds(60));
        one.replace(2, RUBY, SENT.plusSeconds(120));
        assertEquals(SubmissionStatus.REPLACED, one.status());
        assertEquals(2, one.replacedBy());
        assertThrows(NotAllowedNow.class, () -> one.replace(3, RUBY, SENT));
        assertThrows(NotAllowedNow.class, () -> one.sendBack(List.of(REASON), ARTHUR, SENT));
    }

    @Test
    @DisplayName("keeps its files byte by byte, with a mark by which a change is seen")
    void bytes() {
        byte[] content = "\uFEFFreference,sex\r\nCDR-2026-0001,\"fémale\"\r\n".getBytes(StandardCharsets.UTF_8);
        NationalSubmissionFile file = new NationalSubmissionFile(UUID.randomUUID(), "cases.csv", content);
        assertArrayEquals(content, file.content());
        assertTrue(file.intact());
        assertEquals(
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                Fingerprint.of("abc"),
                "the example of the standard, FIPS 180-4");
        assertFalse(Fingerprint.of("abd").equals(Fingerprint.of("abc")));
    }

    @Test
    @DisplayName("is sent back with at least one reason, each with words and a known field")
    void reasons() {
        assertEquals(List.of("reasons[0].words"), wrong(new Line(" ", null, "")));
        assertEquals(List.of("reasons[0].words"), wrong(new Line("CDR-2026-0001", "sex", null)));
        assertEquals(List.of("reasons[1].field"), wrong(new Line(null, null, "All."), new Line(null, "name", "No.")));
        assertEquals(List.of("reasons[0].words"), wrong(new Line(null, null, "x".repeat(501))));
        assertEquals(List.of(), wrong(new Line(null, null, "x".repeat(500)), new Line("", "", "")));
    }

    @Test
    @DisplayName("what is wrong with a reason says which reason it is, counted as on the page")
    void words() {
        List<Line> lines = List.of(
                new Line(null, null, "All dates are a day early."),
                new Line(null, "shoe_size", "x".repeat(501)),
                new Line("CDR-2026-0001", null, null));
        assertEquals(
                List.of(
                        "Reason 2: choose a field of the national data set.",
                        "Reason 2: shorten what is wrong to 500 characters.",
                        "Reason 3: enter what is wrong."),
                new SendBack("NDS-2026-0001", 1, lines)
                        .problems().stream().map(Violation::message).toList());
    }

    private static List<String> wrong(Line... lines) {
        return new SendBack("NDS-2026-0001", 1, List.of(lines))
                .problems().stream().map(Violation::field).toList();
    }
}
