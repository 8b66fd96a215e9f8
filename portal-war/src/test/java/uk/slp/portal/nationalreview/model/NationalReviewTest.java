package uk.slp.portal.nationalreview.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import uk.slp.portal.nationalreview.Arrangement;
import uk.slp.portal.nationalreview.GivenDay;
import uk.slp.portal.nationalreview.NationalKind;
import uk.slp.portal.nationalreview.NationalReport;
import uk.slp.portal.nationalreview.NationalStatus;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;

@DisplayName("A national review")
class NationalReviewTest {
    private static final Instant NOW = Instant.parse("2026-12-01T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final LocalDate PUBLISHED = LocalDate.of(2027, 1, 5);
    private static final LocalDate COPY_DUE = LocalDate.of(2026, 12, 22);
    private static final LocalDate STAYS = LocalDate.of(2030, 1, 5);
    private static final String BY = "eleanor.marsh";
    private static final UUID POOL = UUID.randomUUID();

    private final NationalReview review = opened(NationalKind.SINGLE);

    private static NationalReview opened(NationalKind kind) {
        return new NationalReview("NR-2026-1001", kind, "Alder Close", TODAY, LocalDate.of(2027, 6, 1), BY, NOW);
    }

    private static Arrangement set(UUID pool, String other, String why, LocalDate informed) {
        return new Arrangement(
                "Alder Close",
                "What happened before the move.",
                pool,
                other,
                why,
                new GivenDay(informed, false),
                GivenDay.NONE);
    }

    private static NationalReport report(LocalDate copied, String shortNotice) {
        return new NationalReport(
                "Share records.",
                "No one held the whole picture.",
                "Satisfactory.",
                GivenDay.of(PUBLISHED),
                new GivenDay(copied, false),
                shortNotice);
    }

    private static List<String> refused(Executable act) {
        return assertThrows(RuleViolation.class, act).violations().stream()
                .map(Violation::code)
                .toList();
    }

    private void started() {
        review.include(List.of(UUID.randomUUID()), BY, NOW);
        review.arrange(set(POOL, null, null, TODAY), "Amina Clay", TODAY, BY, NOW);
        review.start(BY, NOW);
    }

    @Test
    @DisplayName("Rule 40: the reviewer comes from the pool, or a reason says why nobody there is suitable")
    void reviewer() {
        assertEquals(
                List.of("outside_reason_required"),
                refused(() -> review.arrange(set(null, "Ben Orr", " ", null), null, TODAY, BY, NOW)));
        assertEquals(
                List.of("two_reviewers"),
                refused(() -> review.arrange(set(POOL, "Ben Orr", "Skills.", null), "Amina Clay", TODAY, BY, NOW)));
        review.arrange(set(null, "Ben Orr", "Only he knows the field.", null), null, TODAY, BY, NOW);
        assertEquals("Ben Orr", review.reviewerName());
        review.arrange(set(POOL, null, "Only he knows the field.", null), "Amina Clay", TODAY, BY, NOW);
        assertEquals("Amina Clay", review.reviewerName());
        assertNull(review.outsideReason());
    }

    @Test
    @DisplayName("Regulation 4: starts with a case, a reviewer, a scope, and the Secretary of State informed")
    void start() {
        assertEquals(
                List.of("cases_required", "reviewer_required", "scope_required", "sos_required"),
                refused(() -> review.start(BY, NOW)));
        assertEquals(
                List.of("in_future"),
                refused(() -> review.arrange(set(POOL, null, null, TODAY.plusDays(1)), "Amina Clay", TODAY, BY, NOW)));
        started();
        assertEquals(NationalStatus.IN_PROGRESS, review.status());
    }

    @Test
    @DisplayName("of one case takes no second one; of a theme takes many, each once")
    void cases() {
        UUID one = UUID.randomUUID();
        review.include(List.of(one), BY, NOW);
        assertEquals(List.of("one_case"), refused(() -> review.include(List.of(UUID.randomUUID()), BY, NOW)));
        NationalReview theme = opened(NationalKind.THEMATIC);
        theme.include(List.of(one, UUID.randomUUID(), one), BY, NOW);
        assertEquals(2, theme.cases().size());
    }

    @Test
    @DisplayName("Section 4.5: a complete report holds improvements, systemic reasons, and a judgement of its quality")
    void contents() {
        assertThrows(NotAllowedNow.class, () -> review.report(report(null, null), TODAY, BY, NOW));
        started();
        assertEquals(
                List.of("improvements_required", "reasons_required", "quality_required"),
                refused(() -> review.complete(null, BY, NOW)));
        review.report(report(null, null), TODAY, BY, NOW);
        review.complete(null, BY, NOW);
        assertEquals(
                List.of("report_closed"),
                refused(() -> review.report(
                        new NationalReport("Other.", "Other.", "Other.", GivenDay.NONE, GivenDay.NONE, null),
                        TODAY,
                        BY,
                        NOW)));
        assertThrows(NotAllowedNow.class, () -> review.include(List.of(UUID.randomUUID()), BY, NOW));
    }

    @Test
    @DisplayName("Rule 41: is published after the copy, in time or with a reason; reopening undoes the copy")
    void copy() {
        started();
        review.report(report(null, null), TODAY, BY, NOW);
        review.complete(null, BY, NOW);
        Executable publish = () -> review.publish(PUBLISHED, "alder-close", COPY_DUE, STAYS, BY, NOW);
        assertEquals(List.of("copy_required"), refused(publish));
        LocalDate late = COPY_DUE.plusDays(1);
        review.report(report(late, null), late, BY, NOW);
        assertEquals(List.of("copy_late"), refused(publish));
        review.reopen(null, "A fact was wrong.", BY, NOW);
        assertNull(review.release().copiedOn());
        review.report(report(late, "A trial ended early."), late, BY, NOW);
        review.complete(null, BY, NOW);
        review.publish(PUBLISHED, "alder-close", COPY_DUE, STAYS, BY, NOW);
        assertEquals(NationalStatus.PUBLISHED, review.status());
        assertEquals(STAYS, review.release().availableUntil());
    }

    @Test
    @DisplayName(
            "Rule 40: the confirmation of the Secretary of State can be recorded at any time, and nothing else with it")
    void confirmed() {
        started();
        review.report(report(null, null), TODAY, BY, NOW);
        review.complete(null, BY, NOW);
        LocalDate later = TODAY.plusDays(9);
        Arrangement kept = set(POOL, null, null, TODAY);
        review.arrange(confirmed(kept, kept.scope(), later), "Amina Clay-Orr", later, BY, NOW);
        assertEquals(later, review.confirmedOn());
        assertEquals("Amina Clay", review.reviewerName());
        assertThrows(
                NotAllowedNow.class,
                () -> review.arrange(confirmed(kept, "Something else.", later), "Amina Clay", later, BY, NOW));
        assertEquals(
                List.of("before_informed"),
                refused(() -> review.arrange(
                        confirmed(kept, kept.scope(), TODAY.minusDays(1)), "Amina Clay", later, BY, NOW)));
    }

    private static Arrangement confirmed(Arrangement kept, String scope, LocalDate day) {
        return new Arrangement(
                kept.title(), scope, kept.poolReviewer(), null, null, kept.informedOn(), GivenDay.of(day));
    }

    @Test
    @DisplayName("is withheld or discontinued with a reason only")
    void reasons() {
        assertEquals(List.of("reason_required"), refused(() -> review.discontinue(" ", BY, NOW)));
        started();
        review.report(report(null, null), TODAY, BY, NOW);
        review.complete(null, BY, NOW);
        assertEquals(List.of("reason_required"), refused(() -> review.withhold(null, BY, NOW)));
        assertEquals(List.of("too_long"), refused(() -> review.withhold("x".repeat(4_001), BY, NOW)));
        assertEquals(NationalStatus.REPORTED, review.status());
        review.withhold("A child would be known by it.", BY, NOW);
        assertEquals(NationalStatus.WITHHELD, review.status());
    }
}
