package uk.slp.portal.practicereview;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.timed.TimedState;

/**
 * A practice review in a list.
 *
 * @param improvementStatus where the information on improvements stands; null unless the report is withheld
 * @param unconfirmedReviewers how many reviewers there are whose independence nobody confirmed
 * @param signedByOwn how many signatures of the person's own organisation stand
 * @param openComments how many comments on its drafts are not settled
 * @param confirmedBySecond 1 if a second person confirmed that nobody can be recognised, after the report was completed
 * @param firstPerson 1 if the person settled a hit of the report or completed it, and so cannot be the second
 * @param publishesAt the minute at which it publishes itself, or should have, or null
 * @param summariesWritten how many texts beside the report are begun and not complete
 * @param summariesToConfirm how many are complete, wait for a second person, and could be confirmed by this one
 * @param summariesToPublish how many are complete and not published, papers to hand over left out
 * @param timed whether it waits for that minute or was refused at it, or null
 */
public record PracticeReviewRow(
        String reference,
        ReviewStatus status,
        @Nullable String caseName,
        String authorityName,
        @Nullable String reviewerName,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate dueDate,
        @Nullable LocalDate finalOn,
        @Nullable LocalDate plannedPublication,
        @Nullable LocalDate copyDue,
        @Nullable LocalDate copySentOn,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate repositorySentOn,
        Instant changedAt,
        long confirmedItems,
        @Nullable ImprovementStatus improvementStatus,
        @Nullable LocalDate improvementPlanned,
        @Nullable LocalDate improvementCopyDue,
        @Nullable LocalDate improvementCopySentOn,
        @Nullable Instant improvementChangedAt,
        long improvementConfirmed,
        long unconfirmedReviewers,
        long signedByOwn,
        long openComments,
        long mentions,
        long confirmedBySecond,
        long firstPerson,
        @Nullable Instant publishesAt,
        @Nullable TimedState timed,
        long summariesWritten,
        long summariesToConfirm,
        long summariesToPublish) {
    /** What beside the report is complete and neither published nor a paper to hand over. */
    private static final String COMPLETE = "from ReviewSummary y where y.reviewId = r.id and y.finalOn is not null"
            + " and y.publishedOn is null and y.showing <> :paper";

    /** Whether something beside the report waits to be published by itself; {@code :paper} names what never is. */
    static final String SUMMARY_WAITS = "exists (select y " + COMPLETE + ")";

    /** What a query selects for it; the scope and its parameters follow, {@code :organisation}, {@code :paper} and {@code :asking} among them. */
    static final String SELECT = "select new uk.slp.portal.practicereview.PracticeReviewRow(r.reference,"
            + " r.status, r.caseName, a.name, r.reviewerName, r.startedOn, r.dueDate, r.finalOn,"
            + " r.release.plannedPublication, r.release.copyDue, r.release.copySentOn, r.release.publishedOn,"
            + " r.release.repositorySentOn, r.changedAt,"
            + " (select count(c) from PracticeReviewCheck c where c.review = r), n.status, n.plannedPublication,"
            + " n.copyDue, n.copySentOn, n.changedAt,"
            + " (select count(k) from ImprovementCheck k where k.information = n),"
            + " (select count(w) from ReviewerAppointment w where w.reviewId = r.id and w.endedAt is null"
            + " and w.confirmedAt is null),"
            // Signatures alone carry the name of who signed.
            + " (select count(e) from ConductEntry e join Account s on s.username = e.createdBy where e.reviewId = r.id"
            + " and e.signedName is not null and e.struckAt is null and s.organisationId = :organisation),"
            + " (select count(t) from ReportComment t where t.reviewId = r.id and t.threadId is null"
            + " and t.settledAt is null),"
            + " (select count(q) from CommentMention q where q.reviewId = r.id and q.accountId = :asking"
            + " and q.doneAt is null),"
            + " (select count(i) from IdentityConfirmation i where i.subjectId = r.id and i.part = 'report' and not exists"
            + " (select z from StatusChange z where z.subjectId = r.id and z.action = 'mark_final' and z.changedAt >"
            + " i.confirmedAt)),"
            // Who settled a hit or completed the text cannot be the second person.
            + " (select count(b) from Account b where b.id = :asking and (b.username = r.finalBy or b.username in"
            + " (select h.settledBy from IdentitySettlement h where h.subjectId = r.id and h.part = 'report'))),"
            + " m.publishAt, m.state,"
            + " (select count(w2) from ReviewSummary w2 where w2.reviewId = r.id and w2.finalOn is null),"
            + " (select count(y) " + COMPLETE + " and not exists (select i2 from IdentityConfirmation i2"
            + " where i2.subjectId = r.id and i2.part = y.kind and not exists (select z2 from SummaryVersion z2"
            + " where z2.summaryId = y.id and z2.completedAt > i2.confirmedAt))"
            + " and not exists (select b2 from Account b2 where b2.id = :asking and (b2.username = y.finalBy"
            + " or b2.username in (select h2.settledBy from IdentitySettlement h2 where h2.subjectId = r.id"
            + " and h2.part = y.kind)))),"
            + " (select count(y) " + COMPLETE + ")) from PracticeReview r"
            + " join Organisation a on a.id = r.authorityId left join TimedRelease m on m.currentFor = r.id"
            + " left join ImprovementInformation n on n.id = r.id where ";

    /** Whether a second person is waited for: the text is complete, and nobody confirmed it since. */
    boolean waitsForSecond() {
        return status == ReviewStatus.FINAL && confirmedBySecond == 0;
    }

    /** The name of the case, or its reference. */
    public String title() {
        return caseName == null ? reference : caseName;
    }
}
