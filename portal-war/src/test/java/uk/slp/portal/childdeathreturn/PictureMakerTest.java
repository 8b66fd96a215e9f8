package uk.slp.portal.childdeathreturn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.portal.childdeathform.FilledForm;
import uk.slp.portal.childdeathform.FormDefinition;
import uk.slp.portal.childdeathform.FormQuestion;
import uk.slp.portal.childdeathform.FormSection;
import uk.slp.portal.childdeathform.QuestionKind;
import uk.slp.portal.childdeathreturn.model.CasePicture;

@DisplayName("The merged picture")
class PictureMakerTest {
    private static final FormDefinition FORM = new FormDefinition(
            "reporting",
            "Reporting form",
            FormDefinition.REPORTING,
            "",
            List.of(
                    new FormSection(
                            "agency", "Your agency", "", "", List.of(question("author", QuestionKind.TEXT, true))),
                    new FormSection(
                            "identity",
                            "The child",
                            "",
                            "",
                            List.of(
                                    question("expected", QuestionKind.YES_NO, true),
                                    question("weight", QuestionKind.NUMBER, false),
                                    question("narrative", QuestionKind.LONG_TEXT, true)))),
            List.of());

    private static FormQuestion question(String code, QuestionKind kind, boolean required) {
        BigDecimal none = null;
        return new FormQuestion(
                code, code + "?", kind, "", required, true, "", Set.of(), "", "", none, none, "", 0, List.of());
    }

    private static PictureMaker.Sent sent(String agency, Map<String, String> answers) {
        return new PictureMaker.Sent(
                new PictureAgency("CRT-" + agency, agency, ReturnStatus.SENT, true, null),
                List.of(new FilledForm(FORM, null, answers)));
    }

    private static MergedPicture picture(CasePicture settled, PictureMaker.Sent... sent) {
        return PictureMaker.of(Stream.of(sent).map(PictureMaker.Sent::agency).toList(), List.of(sent), settled);
    }

    private static PictureLine line(MergedPicture picture, String question) {
        return picture.line("reporting-" + question).orElseThrow();
    }

    @Test
    @DisplayName("marks where two agencies answer differently, and shows what each says")
    void contradiction() {
        MergedPicture picture =
                picture(null, sent("Police", Map.of("expected", "no")), sent("Surgery", Map.of("expected", "yes")));
        PictureLine line = line(picture, "expected");
        assertEquals(PictureFinding.CONTRADICTION, line.finding());
        assertEquals(
                List.of("Police: No", "Surgery: Yes"),
                line.answers().stream()
                        .map(said -> said.agency() + ": " + said.words())
                        .toList());
        assertEquals(List.of(line), picture.contradictions());
        assertTrue(line.agreed().isEmpty());
    }

    @Test
    @DisplayName("sees no contradiction in “not known”, in the same number written otherwise, or in narratives")
    void noContradiction() {
        MergedPicture picture = picture(
                null,
                sent("Police", Map.of("expected", "not_known", "weight", "3.50", "narrative", "A", "author", "A")),
                sent("Surgery", Map.of("expected", "yes", "weight", "3.5", "narrative", "B", "author", "B")));
        for (String question : List.of("expected", "weight", "narrative", "author")) {
            assertNull(line(picture, question).finding(), question);
        }
    }

    @Test
    @DisplayName("marks what must be answered and nobody has, unless it applies to nobody")
    void gap() {
        MergedPicture picture = picture(
                null,
                sent("Police", Map.of("expected.because", "not_recorded", "narrative.because", "not_applicable")),
                sent("Surgery", Map.of("narrative.because", "not_applicable")));
        assertEquals(PictureFinding.GAP, line(picture, "expected").finding());
        assertNull(line(picture, "weight").finding(), "optional");
        assertNull(line(picture, "narrative").finding(), "applies to nobody");
    }

    @Test
    @DisplayName("holds a settlement for the answers that were seen, and no longer when one of them changes")
    void settled() {
        Instant now = Instant.parse("2026-11-27T10:00:00Z");
        CasePicture settled = new CasePicture(UUID.randomUUID(), "ruby.ellery", now);
        MergedPicture before =
                picture(settled, sent("Police", Map.of("expected", "no")), sent("Surgery", Map.of("expected", "yes")));
        PictureLine open = line(before, "expected");
        assertTrue(open.open());
        settled.settle(
                open.key(), PictureMaker.mark(open), "The police were first.", "Ruby Ellery", "ruby.ellery", now);

        PictureLine closed = line(
                picture(settled, sent("Police", Map.of("expected", "no")), sent("Surgery", Map.of("expected", "yes"))),
                "expected");
        assertFalse(closed.open());
        assertNotNull(closed.settled());
        assertEquals("The police were first.", closed.settled().words());

        PictureLine changed = line(
                picture(
                        settled,
                        sent("Police", Map.of("expected", "no")),
                        sent("Surgery", Map.of("expected", "yes")),
                        sent("Hospital", Map.of("expected", "yes"))),
                "expected");
        assertTrue(changed.open());
    }

    @Test
    @DisplayName("names an agency that holds no record: it is not waited for, and leaves no gap")
    void holdsNothing() {
        PictureMaker.Sent surgery = sent("Surgery", Map.of("expected", "yes", "author", "A", "narrative", "B"));
        PictureAgency school = new PictureAgency(
                "CRT-School", "School", ReturnStatus.NOTHING_HELD, true, "The registers, 24 November");
        MergedPicture picture = PictureMaker.of(List.of(school, surgery.agency()), List.of(surgery), null);
        assertEquals(List.of(school), picture.holdNothing());
        assertEquals(List.of(), picture.silent());
        assertEquals(List.of(), picture.gaps());
    }
}
