package uk.slp.portal.practicereview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import uk.slp.portal.practicereview.model.PracticeReviewDocument;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.file.FilesToScan;
import uk.slp.portal.shared.file.MalwareScanner;
import uk.slp.portal.shared.file.ScanState;

/** Has the scanner look at the files of reviews: before anything of them is read, and later if it was down. */
@ApplicationScoped
class UploadedFiles implements FilesToScan {
    private static final String SUBJECT = "practice_review_document";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private MalwareScanner scanner;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Has the scanner look at a file that comes in.
     *
     * @throws uk.slp.portal.shared.error.RuleViolation if there is malware in it
     */
    ScanState scan(byte[] content) {
        return scanner.atTheDoor(new ByteArrayInputStream(content), signature -> {});
    }

    @Transactional
    @Override
    public List<UUID> toScan(int behind, int most) {
        return em.createQuery(
                        "select d.id from PracticeReviewDocument d where d.scan in :open order by d.uploadedAt, d.id",
                        UUID.class)
                .setParameter("open", List.of(ScanState.NOT_SCANNED, ScanState.WAITING))
                .setFirstResult(behind)
                .setMaxResults(most)
                .getResultList();
    }

    @Transactional
    @Override
    public InputStream toScan(UUID file) {
        return new ByteArrayInputStream(
                em.find(PracticeReviewDocument.class, file).content());
    }

    @Transactional
    @Override
    public void scanned(UUID id, boolean infected, String signature) {
        PracticeReviewDocument file = em.find(PracticeReviewDocument.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (file == null || !file.scan().open()) {
            return;
        }
        file.scanned(infected, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        audit.bySystem(
                infected ? "destroy_infected" : "scan",
                SUBJECT,
                id.toString(),
                infected ? signature : ScanState.CLEAN.code());
    }
}
