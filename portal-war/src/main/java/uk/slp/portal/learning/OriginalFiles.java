package uk.slp.portal.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.learning.model.OriginalFile;
import uk.slp.portal.shared.access.BySystem;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.file.FileContent;
import uk.slp.portal.shared.file.FilesToScan;
import uk.slp.portal.shared.file.PiecesStream;
import uk.slp.portal.shared.file.ScanState;

/** Where the files of published items are kept, in pieces. Who may have one, its callers decide. */
@ApplicationScoped
public class OriginalFiles implements FilesToScan {
    private static final int PIECE = 256 * 1024;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Keeps a file that was looked at and scanned, beside nothing yet. */
    @BySystem("the library, which takes in files")
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID keep(OriginalFacts facts, byte[] content, ScanState scan, String by) {
        OriginalFile file = new OriginalFile(facts, scan, by, now());
        em.persist(file);
        em.flush();
        write(file.id(), content);
        return file.id();
    }

    private void write(UUID file, byte[] content) {
        for (int number = 0; number * PIECE < content.length; number++) {
            em.createNativeQuery("insert into learning_original_chunk (original_id, chunk_number, content)"
                            + " values (?1, ?2, ?3)")
                    .setParameter(1, file)
                    .setParameter(2, number)
                    .setParameter(
                            3,
                            Arrays.copyOfRange(content, number * PIECE, Math.min(content.length, (number + 1) * PIECE)))
                    .executeUpdate();
        }
    }

    /** Puts the cleaned content of a file in the place of what was added. */
    @BySystem("the publication of what the library took in")
    @Transactional(Transactional.TxType.MANDATORY)
    public void replace(UUID file, OriginalFacts facts, byte[] content) {
        one(file).cleaned(facts);
        em.createNativeQuery("delete from learning_original_chunk where original_id = ?1")
                .setParameter(1, file)
                .executeUpdate();
        write(file, content);
    }

    /** Puts a file beside the item that was published from it. */
    @BySystem("the publication of what the library took in")
    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(UUID file, String slug) {
        UUID item = em.createQuery("select i.id from PublishedItem i where i.slug = :slug", UUID.class)
                .setParameter("slug", slug)
                .getSingleResult();
        one(file).publish(item);
    }

    /** Destroys the content of a file that will not be published. */
    @BySystem("the library, when a draft is given up")
    @Transactional(Transactional.TxType.MANDATORY)
    public void destroy(UUID file) {
        one(file).destroyed(now());
        em.createNativeQuery("delete from learning_original_chunk where original_id = ?1")
                .setParameter(1, file)
                .executeUpdate();
    }

    /** Destroys the file beside an item whose former text must not be read any more: it holds that text. */
    @BySystem("a correction that takes the former text away")
    @Transactional(Transactional.TxType.MANDATORY)
    public void destroyBeside(UUID item) {
        List<UUID> files = em.createQuery(
                        "select f.id from OriginalFile f where f.itemId = :item and f.destroyedAt is null", UUID.class)
                .setParameter("item", item)
                .getResultList();
        files.forEach(this::destroy);
    }

    /** The content of a file. */
    @BySystem("whoever has found that the reader may have it")
    @Transactional(Transactional.TxType.SUPPORTS)
    public FileContent content(UUID file) {
        OriginalFile found = one(file);
        return new FileContent(
                found.id(), found.name(), found.mediaType(), found.size(), piece -> piece(found.id(), piece));
    }

    /** One piece of the content, or null after the last. */
    private byte @Nullable [] piece(UUID file, int number) {
        List<?> found = em.createNativeQuery(
                        "select content from learning_original_chunk where original_id = ?1 and chunk_number = ?2")
                .setParameter(1, file)
                .setParameter(2, number)
                .getResultList();
        return found.isEmpty() ? null : (byte[]) found.get(0);
    }

    @Override
    @BySystem("the rounds of the scanner")
    @Transactional
    public List<UUID> toScan(int behind, int most) {
        return em.createQuery(
                        "select f.id from OriginalFile f where f.scan in :open and f.destroyedAt is null"
                                + " order by f.addedAt, f.id",
                        UUID.class)
                .setParameter("open", List.of(ScanState.NOT_SCANNED, ScanState.WAITING))
                .setFirstResult(behind)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    @BySystem("the rounds of the scanner")
    @Transactional(Transactional.TxType.SUPPORTS)
    public InputStream toScan(UUID file) {
        return new PiecesStream(number -> piece(file, number));
    }

    @Override
    @BySystem("the rounds of the scanner")
    @Transactional
    public void scanned(UUID id, boolean infected, String signature) {
        OriginalFile file = em.find(OriginalFile.class, id);
        if (file == null || !file.scan().open()) {
            return;
        }
        file.scanned(infected, now());
        if (infected) {
            em.createNativeQuery("delete from learning_original_chunk where original_id = ?1")
                    .setParameter(1, id)
                    .executeUpdate();
        }
        audit.bySystem(
                infected ? "destroy_infected" : "scan",
                OriginalFile.SUBJECT,
                id.toString(),
                infected ? signature : ScanState.CLEAN.code());
    }

    private OriginalFile one(UUID file) {
        return Optional.ofNullable(em.find(OriginalFile.class, file))
                .orElseThrow(() -> new NotFound("There is no such file."));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
