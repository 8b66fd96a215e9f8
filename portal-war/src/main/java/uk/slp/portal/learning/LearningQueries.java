package uk.slp.portal.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.slp.portal.shared.access.BySystem;
import uk.slp.portal.shared.access.OpenToAll;

/** Reads of the library, open to everyone. Withdrawn text never leaves this class. */
@ApplicationScoped
public class LearningQueries {
    /** The only select of the columns of an item. */
    static final String VIEW = "select new uk.slp.portal.learning.LearningView(i.id, i.version, i.slug,"
            + " i.status, i.itemType, i.title, i.publisher, i.area, i.region, i.publishedOn, i.publishedAt, i.summary,"
            + " i.contentNote, i.method, i.themes, i.harms, i.ageBands, i.agencies, i.reportText, i.guidanceEdition,"
            + " i.practiceReviewId, i.availableUntil, i.withdrawnAt, i.withdrawnReason, i.withdrawnLearning, i.changedAt,"
            + " i.textNumber, i.correctedAt, i.correctedReason, i.correctedChanges) from PublishedItem i ";

    @PersistenceContext
    private EntityManager em;

    /** One item by the last part of its address, published or withdrawn. */
    @OpenToAll("Published learning is public; of withdrawn learning the record is.")
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<LearningView> bySlug(String slug) {
        return em.createQuery(VIEW + "where i.slug = :slug", LearningView.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst()
                .map(LearningQueries::withoutWithdrawnText);
    }

    /** Several items by the last parts of their addresses, published or withdrawn; what was never published is left out. */
    @OpenToAll("Published learning is public; of withdrawn learning the record is.")
    @Transactional(Transactional.TxType.SUPPORTS)
    public Map<String, LearningView> bySlugs(Set<String> slugs) {
        Map<String, LearningView> found = new HashMap<>();
        if (!slugs.isEmpty()) {
            em.createQuery(VIEW + "where i.slug in :slugs", LearningView.class)
                    .setParameter("slugs", List.copyOf(slugs))
                    .getResultList()
                    .forEach(view -> found.put(view.slug(), withoutWithdrawnText(view)));
        }
        return found;
    }

    /** The item that a practice review became, if it was published. */
    @OpenToAll("Published learning is public.")
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<LearningView> byPracticeReview(UUID practiceReview) {
        return em.createQuery(VIEW + "where i.practiceReviewId = :id and i.beside is null", LearningView.class)
                .setParameter("id", practiceReview)
                .getResultStream()
                .findFirst()
                .map(LearningQueries::withoutWithdrawnText);
    }

    /**
     * Every version of a published item, the present one first; of a version that nobody may read any more it is told that
     * it was there, when, why and what it had changed.
     */
    @OpenToAll("Published learning is public, and that it was corrected.")
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<VersionLine> versions(LearningView item) {
        List<VersionLine> versions = new ArrayList<>();
        if (!item.published() || item.textNumber() == 1) {
            return versions;
        }
        versions.add(new VersionLine(
                item.textNumber(),
                Objects.requireNonNull(item.correctedAt()),
                item.correctedReason(),
                item.correctedChanges(),
                true));
        versions.addAll(em.createQuery(
                        "select new uk.slp.portal.learning.VersionLine(v.number, v.madeAt, v.reason, v.changes,"
                                + " v.readable) from ItemVersion v where v.itemId = :item order by v.number desc",
                        VersionLine.class)
                .setParameter("item", item.id())
                .getResultList());
        return versions;
    }

    /** What a replaced version of a published item said; empty if there is no such version or the item is withdrawn. */
    @OpenToAll("Published learning is public; a replaced version that must not be read is not kept.")
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<FormerText> former(LearningView item, int number) {
        if (!item.published() || number < 1 || number >= item.textNumber()) {
            return Optional.empty();
        }
        return em.createQuery(
                        "select new uk.slp.portal.learning.FormerText(v.number, v.madeAt, v.replacedAt, v.readable,"
                                + " v.title, v.summary, v.contentNote, v.reportText) from ItemVersion v"
                                + " where v.itemId = :item and v.number = :number",
                        FormerText.class)
                .setParameter("item", item.id())
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** Address of the published information on improvements of the review that an item told of, if there is any. */
    @OpenToAll("Published learning is public.")
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<String> improvementsInsteadOf(LearningView item) {
        if (item.practiceReviewId() == null) {
            return Optional.empty();
        }
        return em.createQuery(
                        "select i.slug from PublishedItem i where i.practiceReviewId = :review and i.itemType = :type"
                                + " and i.status = :published and i.id <> :id order by i.publishedOn desc",
                        String.class)
                .setParameter("review", item.practiceReviewId())
                .setParameter("type", ItemType.IMPROVEMENT_INFORMATION)
                .setParameter("published", ItemStatus.PUBLISHED)
                .setParameter("id", item.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(slug -> "/learning/" + slug);
    }

    /** The newest published items. */
    @OpenToAll("Published learning is public.")
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<LearningRow> newest(int count) {
        return em.createQuery(
                        "select new uk.slp.portal.learning.LearningRow(i.slug, i.itemType, i.title, i.publisher,"
                                + " i.area, i.region, i.publishedOn, i.summary) from PublishedItem i"
                                + " where i.status = :published order by i.publishedOn desc, i.publishedAt desc",
                        LearningRow.class)
                .setParameter("published", ItemStatus.PUBLISHED)
                .setMaxResults(count)
                .getResultList();
    }

    /** Some items by identity, published or withdrawn, for the index feed. */
    @BySystem("the index feed")
    @Transactional
    public Map<String, LearningView> byIds(List<String> ids) {
        Map<String, LearningView> found = new HashMap<>();
        if (!ids.isEmpty()) {
            em.createQuery(VIEW + "where i.id in :ids", LearningView.class)
                    .setParameter("ids", ids.stream().map(UUID::fromString).toList())
                    .getResultList()
                    .forEach(view -> found.put(view.id().toString(), withoutWithdrawnText(view)));
        }
        return found;
    }

    /** Identity and version of every published item, for rebuilding and reconciling the index. */
    @BySystem("the index feed")
    @Transactional
    public Map<String, Long> publishedVersions() {
        Map<String, Long> versions = new HashMap<>();
        em.createQuery("select i.id, i.version from PublishedItem i where i.status = :published", Object[].class)
                .setParameter("published", ItemStatus.PUBLISHED)
                .getResultList()
                .forEach(row -> versions.put(row[0].toString(), ((Number) row[1]).longValue()));
        return versions;
    }

    static LearningView withoutWithdrawnText(LearningView v) {
        if (v.published()) {
            return v;
        }
        return new LearningView(
                v.id(),
                v.version(),
                v.slug(),
                v.status(),
                v.type(),
                v.title(),
                v.publisher(),
                v.area(),
                v.region(),
                v.publishedOn(),
                v.publishedAt(),
                "",
                "",
                null,
                "",
                "",
                "",
                "",
                "",
                v.edition(),
                v.practiceReviewId(),
                v.availableUntil(),
                v.withdrawnAt(),
                v.withdrawnReason(),
                v.withdrawnLearning(),
                v.changedAt(),
                v.textNumber(),
                v.correctedAt(),
                null,
                null);
    }
}
