package uk.slp.portal.practicereview.model;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.panel.PanelOutcomeRecorded;
import uk.slp.portal.practicereview.ChecklistItem;
import uk.slp.portal.practicereview.ImprovementCommands.Write;
import uk.slp.portal.practicereview.ImprovementStatus;
import uk.slp.portal.practicereview.ReviewCommands.Describe;
import uk.slp.portal.practicereview.ReviewCommands.Withhold;
import uk.slp.portal.practicereview.ReviewOrigin;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.report.ReportText;
import uk.slp.portal.shared.report.UnitKind;

@DisplayName("The information on improvements of a withheld review")
class ImprovementInformationTest {
    private static final Instant AT = Instant.parse("2026-11-23T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String BY = "helen.strachan";
    private static final List<Violation> OPEN =
            List.of(new Violation("identifiability", "hits_open", "One place is not settled."));
    private static final Set<ChecklistItem> ALL = EnumSet.allOf(ChecklistItem.class);
    private static final String IMPROVEMENTS =
            "Calderwick Council: see each child alone.\n\nPlans go with a family that moves.";

    private static PracticeReview review() {
        return new PracticeReview(
                "PR-2026-1001",
                ReviewOrigin.of(new PanelOutcomeRecorded(
                        new UUID(0, 1),
                        new UUID(0, 2),
                        "SIN-2026-1001",
                        new UUID(0, 3),
                        new UUID(0, 4),
                        "Juniper",
                        "WT2026",
                        "agree_local_review",
                        true,
                        "eleanor.marsh",
                        AT)));
    }

    private static ReviewReport report() {
        ReviewReport report = new ReviewReport();
        report.describe(new Describe(
                "PR-2026-1001",
                1,
                "Juniper: a family that moved",
                "What happened to Juniper.",
                "It is sad.",
                "Systems",
                List.of("information_sharing"),
                List.of("neglect"),
                List.of("1-4"),
                List.of("police"),
                "s3",
                "s2"));
        report.text("## 1 What happened\n\nThe secret of the house.", null);
        return report;
    }

    private static ImprovementInformation begun(String improvements, String noneReason) {
        return new ImprovementInformation(
                review(), new Withhold("PR-2026-1001", 1, "A sibling.", improvements, noneReason), BY, AT);
    }

    private static Write write(String title, String summary, String improvements) {
        return new Write(
                "PR-2026-1001",
                0,
                title,
                summary,
                improvements,
                null,
                "The partnership looks again in a year.",
                List.of("information_sharing"),
                List.of("neglect"),
                List.of("1-4"),
                List.of());
    }

    private static ImprovementInformation complete() {
        ImprovementInformation information = begun("One plan.", null);
        information.write(write("Improvements for families who move", "How plans travel.", IMPROVEMENTS), BY, AT);
        information.complete(report(), TODAY, BY, AT);
        return information;
    }

    private static List<String> codes(Executable action) {
        return assertThrows(RuleViolation.class, action).violations().stream()
                .map(v -> v.field() + ":" + v.code())
                .toList();
    }

    @Test
    @DisplayName(
            "Rule 48: begins with what was said when the report was withheld, or with the reason why there is none")
    void begins() {
        ImprovementInformation information = begun(" One plan. ", null);
        assertEquals(ImprovementStatus.DRAFT, information.status());
        assertEquals("One plan.", information.text().improvements());
        ImprovementInformation none = begun(null, "The order covers it.");
        assertEquals(ImprovementStatus.NONE, none.status());
        assertEquals("The order covers it.", none.noneReason());
    }

    @Test
    @DisplayName("Rule 48: can end without publication with a reason only, and be written after all")
    void none() {
        ImprovementInformation information = complete();
        assertEquals(List.of("reason:reason_required"), codes(() -> information.giveNone(" ", BY, AT)));
        information.confirm(ALL, BY, AT);
        information.sendCopy(TODAY, TODAY, BY, AT);
        information.giveNone("The court extended its order.", BY, AT);
        assertThrows(NotAllowedNow.class, () -> information.publish(TODAY, TODAY, List.of(), "x", BY, AT));
        information.resume(BY, AT);
        assertNull(information.noneReason());
        assertTrue(information.confirmed().isEmpty());
        assertNull(information.copySentOn());
    }

    @Test
    @DisplayName("takes the themes of the report over, and none of its words")
    void ownWords() {
        ImprovementText text = ImprovementText.of("One plan.", report());
        assertEquals(List.of("information_sharing"), text.themes());
        String published = text.notation() + text.title() + text.summary();
        for (String word : List.of("Juniper", "happened", "secret", "sad", "Systems")) {
            assertTrue(!published.contains(word), word);
        }
    }

    @Test
    @DisplayName("Rule 74: is complete with a title, a summary, improvements, themes, harm and age band of its own")
    void completeNeeds() {
        ImprovementInformation information = begun("One plan.", null);
        Write empty =
                new Write("PR-2026-1001", 0, null, " ", null, null, null, List.of(), List.of(), List.of(), List.of());
        information.write(empty, BY, AT);
        assertEquals(
                List.of(
                        "title:required",
                        "summary:required",
                        "improvements:required",
                        "themes:required",
                        "harms:required",
                        "ageBands:required"),
                codes(() -> information.complete(report(), TODAY, BY, AT)));
        information.write(write("juniper: a family that moved", "What happened to Juniper.", IMPROVEMENTS), BY, AT);
        assertEquals(
                List.of("title:title_of_report", "summary:summary_of_report"),
                codes(() -> information.complete(report(), TODAY, BY, AT)));
        assertThrows(NotAllowedNow.class, () -> complete().write(empty, BY, AT));
    }

    @Test
    @DisplayName("refuses codes that are not in the vocabulary, and texts that are too long")
    void refused() {
        Write wrong = new Write(
                "PR-2026-1001",
                0,
                "x".repeat(201),
                null,
                "x".repeat(20_001),
                null,
                null,
                List.of("sadness"),
                List.of(),
                List.of("30-40"),
                List.of("circus"));
        assertEquals(
                List.of(
                        "title:too_long",
                        "improvements:too_long",
                        "themes:unknown_value",
                        "ageBands:unknown_value",
                        "agencies:unknown_value"),
                codes(() -> begun("One plan.", null).write(wrong, BY, AT)));
    }

    @Test
    @DisplayName(
            "Rules 46 and 47: its copy is due seven working days before; without it, or too soon, a reason is needed")
    void copy() {
        LocalDate day = LocalDate.of(2027, 1, 5);
        LocalDate last = DeadlineCalculator.standard()
                .count("improvement-information-copy", day)
                .due();
        assertEquals(LocalDate.of(2026, 12, 22), last);
        ImprovementInformation information = complete();
        information.confirm(ALL, BY, AT);
        information.plan(day, last, TODAY, BY, AT);
        assertEquals(last, information.copyDue());
        assertEquals(
                List.of("day:date_in_past"), codes(() -> information.plan(TODAY.minusDays(1), last, TODAY, BY, AT)));
        assertEquals(
                List.of("copySentOn:copy_not_sent"),
                codes(() -> information.publish(day, last, List.of(), " ", BY, AT)));
        assertEquals(List.of("day:before_final"), codes(() -> information.sendCopy(TODAY.minusDays(1), TODAY, BY, AT)));
        information.sendCopy(last.plusDays(1), day, BY, AT);
        assertEquals(
                List.of("overrideReason:copy_too_late"),
                codes(() -> information.publish(day, last, List.of(), null, BY, AT)));
        assertEquals(
                "published",
                information
                        .publish(day, last, List.of(), "A court asked.", BY, AT)
                        .toStatus());

        ImprovementInformation inTime = complete();
        inTime.confirm(ALL, BY, AT);
        inTime.sendCopy(last, last, BY, AT);
        assertEquals(
                "published", inTime.publish(day, last, List.of(), null, BY, AT).toStatus());
    }

    @Test
    @DisplayName("Rule 50: is published only with every item of its own checklist, and no hit that is open")
    void anonymity() {
        ImprovementInformation information = complete();
        information.sendCopy(TODAY, TODAY, BY, AT);
        information.confirm(EnumSet.complementOf(EnumSet.of(ChecklistItem.JIGSAW)), BY, AT);
        LocalDate day = LocalDate.of(2027, 1, 5);
        assertEquals(
                List.of("checklist.jigsaw:not_confirmed", "identifiability:hits_open"),
                codes(() -> information.publish(day, TODAY, OPEN, null, BY, AT)));
        information.confirm(ALL, BY, AT);
        assertDoesNotThrow(() -> information.publish(day, TODAY, List.of(), null, BY, AT));
    }

    @Test
    @DisplayName("can be written on again when it is reopened; its checks and its copy then count no more")
    void reopened() {
        ImprovementInformation information = complete();
        information.confirm(ALL, BY, AT);
        information.sendCopy(TODAY, TODAY, BY, AT);
        assertEquals(List.of("reason:reason_required"), codes(() -> information.reopen(null, BY, AT)));
        information.reopen("A name stood in it.", BY, AT);
        assertTrue(information.confirmed().isEmpty());
        assertNull(information.copySentOn());
    }

    @Test
    @DisplayName(
            "reads as improvements with addresses, each saying who is to act; typed marks of the notation are text")
    void notation() {
        ReportText read = ReportText.parse(ImprovementText.notation(
                IMPROVEMENTS + "\n\n## 9 A heading\n\nIn one year: it is asked; who saw the child?",
                "Forms are one.",
                "> The partnership looks again."));
        assertEquals(
                List.of("What should improve", "What has already improved", "How it will be followed up"),
                read.sections().stream().map(s -> s.heading()).toList());
        var improvements = read.units(UnitKind.RECOMMENDATION);
        assertEquals("Calderwick Council", improvements.get(0).addressee());
        assertEquals("See each child alone.", improvements.get(0).text());
        assertNull(improvements.get(1).addressee());
        assertEquals(4, improvements.size());
        assertTrue(read.units(UnitKind.QUOTE).isEmpty());
    }
}
