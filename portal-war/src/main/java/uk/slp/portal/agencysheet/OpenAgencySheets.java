package uk.slp.portal.agencysheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.agencysheet.model.SheetStatus;

/** Sheets that were not sent in yet, for reminders. Tells nothing of what they say. */
@ApplicationScoped
public class OpenAgencySheets {
    @PersistenceContext
    private EntityManager em;

    /** One of them; either the contributor or the link of somebody without an account is there. */
    public record Open(String reference, @Nullable UUID contributorId, LocalDate dueDate, @Nullable UUID linkId) {}

    /** Those of a case that somebody writes who cannot open it any more, with the partnership that asks. */
    @Transactional(Transactional.TxType.REQUIRED)
    public List<Left> leftBy(UUID account, UUID notification) {
        return em
                .createQuery(
                        "select s.reference, s.reviewReference, s.partnershipId from AgencySheet s where s.status = :asked"
                                + " and s.contributorId = :account and s.notificationId = :case order by s.reference",
                        Object[].class)
                .setParameter("asked", SheetStatus.ASKED)
                .setParameter("account", account)
                .setParameter("case", notification)
                .getResultList()
                .stream()
                .map(row -> new Left((String) row[0], (String) row[1], (UUID) row[2]))
                .toList();
    }

    /** A sheet that needs somebody else. */
    public record Left(String reference, String reviewReference, UUID partnershipId) {}

    /** Those whose last day lies between two days and which can be sent in now. */
    @Transactional(Transactional.TxType.REQUIRED)
    public List<Open> dueBetween(LocalDate first, LocalDate last) {
        return em
                .createQuery(
                        "select s.reference, s.contributorId, s.dueDate, s.linkId from AgencySheet s where s.status = :asked"
                                + " and s.locked = false and s.dueDate between :first and :last"
                                + " order by s.dueDate, s.reference",
                        Object[].class)
                .setParameter("asked", SheetStatus.ASKED)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList()
                .stream()
                .map(row -> new Open((String) row[0], (UUID) row[1], (LocalDate) row[2], (UUID) row[3]))
                .toList();
    }
}
