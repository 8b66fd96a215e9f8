package uk.slp.portal.notification.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.access.Scope;
import uk.slp.portal.shared.file.ScanState;

/**
 * Where files are kept. Their content goes in and comes out in pieces and past the persistence context, which would hold
 * on to each: a file is never whole in memory.
 */
@Dependent
public class Attachments {
    /** Bytes of a piece. */
    public static final int PIECE = 256 * 1024;

    private static final String CONDITION = " where n.reference = :reference and a.notificationId = n.id and ";

    @PersistenceContext
    private EntityManager em;

    /** Those of a notification in reach that were not taken out, in order. */
    public List<Attachment> of(String reference, Scope scope) {
        return Notifications.scoped(
                        em.createQuery(
                                        "select a from Attachment a, Notification n" + CONDITION
                                                + Notifications.within(scope)
                                                + " and a.removedAt is null order by a.number",
                                        Attachment.class)
                                .setParameter("reference", reference),
                        scope)
                .getResultList();
    }

    /** One of a notification in reach, unless it was taken out. */
    public Optional<Attachment> find(String reference, int number, Scope scope) {
        return Notifications.scoped(
                        em.createQuery(
                                        "select a from Attachment a, Notification n" + CONDITION
                                                + Notifications.within(scope)
                                                + " and a.number = :number and a.removedAt is null",
                                        Attachment.class)
                                .setParameter("reference", reference)
                                .setParameter("number", number),
                        scope)
                .getResultStream()
                .findFirst();
    }

    /** Those of a notification as it is sent: not those taken out, nor those whose content was destroyed. */
    public List<SentFile> toSend(UUID notificationId) {
        return all(notificationId).stream()
                .filter(file -> !file.removed() && file.scan() != ScanState.INFECTED)
                .map(Attachment::sent)
                .toList();
    }

    /** All there ever were, in order. */
    public List<Attachment> all(UUID notificationId) {
        return em.createQuery(
                        "select a from Attachment a where a.notificationId = :id order by a.number", Attachment.class)
                .setParameter("id", notificationId)
                .getResultList();
    }

    /** Keeps a file with its content. */
    public void add(Attachment file, InputStream content) throws IOException {
        em.persist(file);
        em.flush();
        byte[] piece = content.readNBytes(PIECE);
        for (int number = 0; piece.length > 0; number++) {
            em.createNativeQuery("insert into notification_attachment_chunk (attachment_id, chunk_number, content)"
                            + " values (?1, ?2, ?3)")
                    .setParameter(1, file.id())
                    .setParameter(2, number)
                    .setParameter(3, piece)
                    .executeUpdate();
            piece = content.readNBytes(PIECE);
        }
    }

    /** One piece of the content, numbered from 0; null after the last. */
    public byte @Nullable [] piece(UUID fileId, int number) {
        List<?> found = em.createNativeQuery("select content from notification_attachment_chunk"
                        + " where attachment_id = ?1 and chunk_number = ?2")
                .setParameter(1, fileId)
                .setParameter(2, number)
                .getResultList();
        return found.isEmpty() ? null : (byte[]) found.get(0);
    }

    /** Destroys the content. */
    public void destroyContent(Attachment file) {
        em.createNativeQuery("delete from notification_attachment_chunk where attachment_id = ?1")
                .setParameter(1, file.id())
                .executeUpdate();
    }

    /** Identities of files that the scanner has not looked at, oldest first. */
    public List<UUID> toScan(int behind, int most) {
        return em.createQuery(
                        "select a.id from Attachment a where a.scan in :open and a.removedAt is null"
                                + " order by a.addedAt, a.id",
                        UUID.class)
                .setParameter("open", List.of(ScanState.NOT_SCANNED, ScanState.WAITING))
                .setFirstResult(behind)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many files the scanner has not looked at. */
    public long unscanned() {
        return em.createQuery(
                        "select count(a) from Attachment a where a.scan in :open and a.removedAt is null", Long.class)
                .setParameter("open", List.of(ScanState.NOT_SCANNED, ScanState.WAITING))
                .getSingleResult();
    }

    /** One by its identity, held until the transaction ends. */
    public Optional<Attachment> hold(UUID fileId) {
        return Optional.ofNullable(em.find(Attachment.class, fileId, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The reference of the notification of a file. */
    public String referenceOf(Attachment file) {
        return em.createQuery("select n.reference from Notification n where n.id = :id", String.class)
                .setParameter("id", file.notificationId())
                .getSingleResult();
    }
}
