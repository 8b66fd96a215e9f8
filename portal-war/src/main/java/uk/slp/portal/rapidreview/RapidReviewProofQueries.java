package uk.slp.portal.rapidreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.notification.ProofFile;
import uk.slp.portal.rapidreview.model.RapidReview;
import uk.slp.portal.rapidreview.model.RapidReviewStatus;
import uk.slp.portal.rapidreview.model.RapidReviewVersion;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.access.Scope;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.pdf.Paper;
import uk.slp.portal.shared.pdf.TaggedPdf;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.word.WordPaper;

/** A rapid review on paper, for whoever may read it: as it stands, for a meeting, and as it was sent, with its exact bytes. */
@ApplicationScoped
public class RapidReviewProofQueries {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private RapidReviewQueries reviews;

    @Inject
    private Clock clock;

    @Inject
    private DeadlineCalculator calculator;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    /**
     * The whole as an accessible PDF.
     *
     * @param address what stands before the path of a published item
     */
    @Requires(Permission.RAPID_REVIEW_VIEW)
    @Transactional
    public ProofFile paper(String reference, String address) {
        Object[] row = sent(reference);
        return new ProofFile(reference + ".pdf", "application/pdf", TaggedPdf.of(set(row, address)), hash(row));
    }

    /**
     * The same as a Word document, to be worked with further; what counts as sent are the bytes of {@link #content}.
     *
     * @param address what stands before the path of a published item
     */
    @Requires(Permission.RAPID_REVIEW_VIEW)
    @Transactional
    public ProofFile word(String reference, String address) {
        Object[] row = sent(reference);
        return new ProofFile(
                reference + ".docx",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                WordPaper.of(set(row, address)),
                hash(row));
    }

    /** The pack for a meeting about the review as it stands, as an accessible PDF. */
    @Requires(Permission.RAPID_REVIEW_VIEW)
    @Transactional
    public byte[] meetingPack(String reference) {
        return TaggedPdf.of(ReviewMeetingPaper.of(
                reviews.withNotification(reference),
                DeadlineWords.moment(clock.instant().atZone(PortalTime.LONDON))));
    }

    private Paper set(Object[] row, String address) {
        RapidReview review = (RapidReview) row[0];
        String sender = row[2] == null ? String.valueOf(review.sentBy()) : (String) row[2];
        RapidReviewReceipt receipt = ReviewReceipts.of(calculator, review, sender);
        return SentReviewPaper.of(receipt, ((RapidReviewVersion) row[1]).content(), address);
    }

    private static String hash(Object[] row) {
        return ((RapidReviewVersion) row[1]).contentHash();
    }

    /** Exactly the bytes whose SHA-256 is the fingerprint. */
    @Requires(Permission.RAPID_REVIEW_VIEW)
    @Transactional
    public ProofFile content(String reference) {
        Object[] row = sent(reference);
        RapidReviewVersion version = (RapidReviewVersion) row[1];
        return new ProofFile(
                ((RapidReview) row[0]).reference() + ".json",
                "application/json",
                version.content().getBytes(StandardCharsets.UTF_8),
                version.contentHash());
    }

    private Object[] sent(String reference) {
        Scope scope = user.scope();
        Object[] row = em.createQuery(
                        "select r, v, c.displayName from RapidReview r join RapidReviewVersion v on v.rapidReviewId ="
                                + " r.id left join Account c on c.username = r.sentBy where" + RapidReviewQueries.REACH
                                + "and r.reference = :reference and r.status = :sent",
                        Object[].class)
                .setParameter("partnerships", scope.partnerships())
                .setParameter("authorities", scope.authorities())
                .setParameter("panel", scope.panel())
                .setParameter(Scope.ASKING, scope.accountId())
                .setParameter("sent", RapidReviewStatus.SENT)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(
                        "There is no sent rapid review " + reference + ", or it is not one that you can open."));
        audit.read(RapidReview.TYPE, reference);
        return row;
    }
}
