package uk.slp.portal.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.recommendation.PublicLine;
import uk.slp.portal.recommendation.PublicLines;
import uk.slp.portal.shared.access.OpenToAll;
import uk.slp.portal.shared.file.FileContent;
import uk.slp.portal.shared.file.ScanState;

/** The files beside published items, for everybody; of nothing that waits or was withdrawn. */
@ApplicationScoped
public class OriginalQueries {
    private static final String OPEN = " from OriginalFile f, PublishedItem i where f.itemId = i.id and i.status ="
            + " :published and f.destroyedAt is null and f.scan not in :closed and i.";

    private static final UUID NO_REVIEW = new UUID(0, 0);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OriginalFiles files;

    /** What is told of the file beside an item, if there is one to be had. */
    @OpenToAll("Published learning is public, and the file it came as.")
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<OriginalFacts> of(LearningView item) {
        return em.createQuery(
                        "select new uk.slp.portal.learning.OriginalFacts(f.name, f.mediaType, f.size, f.sha256,"
                                + " f.picturesOnly)" + OPEN + "id = :id",
                        OriginalFacts.class)
                .setParameter("id", item.id())
                .setParameter("published", ItemStatus.PUBLISHED)
                .setParameter("closed", List.of(ScanState.WAITING, ScanState.INFECTED))
                .getResultStream()
                .findFirst();
    }

    /**
     * What the page of an item shows beside it from elsewhere.
     *
     * @param file what is told of its file, or null
     * @param recommendations its recommendations, with the state that everybody may know
     * @param also what else is published of the same review
     */
    public record Around(@Nullable OriginalFacts file, List<PublicLine> recommendations, List<AlsoPublished> also) {
        public Around {
            recommendations = List.copyOf(recommendations);
            also = List.copyOf(also);
        }
    }

    /** The file of an item, the states of its recommendations, and what else is published of its review. One statement. */
    @OpenToAll("Published learning is public, with its file and what areas released of their answers.")
    @Transactional(Transactional.TxType.SUPPORTS)
    public Around around(LearningView item) {
        List<Object[]> rows = em.createQuery(
                        "select f.name, f.mediaType, f.size, f.sha256, f.picturesOnly, b.itemType, b.title, b.slug, "
                                + PublicLines.COLUMNS
                                + " from QueryPart q left join OriginalFile f on q.number = 1 and f.itemId = :id"
                                + " and f.destroyedAt is null and f.scan <> :waiting and f.scan <> :infected"
                                + " left join PublishedItem b on q.number = 3 and b.practiceReviewId = :review"
                                + " and b.status = :published and b.id <> :id"
                                + PublicLines.joined("q.number = 2 and ri.id = :id") + "where q.number <= 3",
                        Object[].class)
                .setParameter("id", item.id())
                .setParameter("review", item.practiceReviewId() == null ? NO_REVIEW : item.practiceReviewId())
                .setParameter("published", ItemStatus.PUBLISHED)
                .setParameter("waiting", ScanState.WAITING)
                .setParameter("infected", ScanState.INFECTED)
                .getResultList();
        OriginalFacts file = rows.stream()
                .filter(row -> row[0] != null && item.published())
                .findFirst()
                .map(row -> new OriginalFacts(
                        (String) row[0], (String) row[1], (long) row[2], (String) row[3], (boolean) row[4]))
                .orElse(null);
        List<AlsoPublished> also = rows.stream()
                .filter(row -> row[7] != null)
                .map(row -> new AlsoPublished((ItemType) row[5], (String) row[6], "/learning/" + row[7]))
                .distinct()
                .sorted(Comparator.comparing(AlsoPublished::type).thenComparing(AlsoPublished::url))
                .toList();
        return new Around(file, PublicLines.of(rows, 8), also);
    }

    /** The file beside the published item of an address; empty if there is none to be had. */
    @OpenToAll("Published learning is public, and the file it came as.")
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<FileContent> open(String slug) {
        return em.createQuery("select f.id" + OPEN + "slug = :slug", UUID.class)
                .setParameter("slug", slug)
                .setParameter("published", ItemStatus.PUBLISHED)
                .setParameter("closed", List.of(ScanState.WAITING, ScanState.INFECTED))
                .getResultStream()
                .findFirst()
                .map(files::content);
    }
}
