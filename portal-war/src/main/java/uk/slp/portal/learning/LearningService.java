package uk.slp.portal.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.learning.model.PublishedItem;
import uk.slp.portal.practicereview.CorrectedText;
import uk.slp.portal.practicereview.ImprovementInformationPublished;
import uk.slp.portal.practicereview.PracticeReviewPublished;
import uk.slp.portal.practicereview.SummaryPublished;
import uk.slp.portal.recommendation.LedgerEntry;
import uk.slp.portal.recommendation.ReleaseAsked;
import uk.slp.portal.shared.access.BySystem;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.changes.ChangeLog;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.workflow.StatusChange;

/** Publishes into the library, corrects, withdraws from it, publishes again. */
@ApplicationScoped
public class LearningService {
    private static final int LONGEST_SLUG = 120;
    private static final String IMPROVEMENTS_CONTAIN =
            "The improvements that followed from a review. It does not tell what happened and describes no child or"
                    + " family.";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser user;

    @Inject
    private Event<LearningPublished> entered;

    @Inject
    private Event<ImprovementInformationEntered> informed;

    @Inject
    private Event<WordsAsked> told;

    @Inject
    private AuditTrail audit;

    @Inject
    private ChangeLog changes;

    @Inject
    private DeadlineCalculator deadlines;

    @Inject
    private CorrectedText corrected;

    @Inject
    private OriginalFiles originals;

    @Inject
    private LedgerEntry ledger;

    /** Withdraws published learning that is one's own to change. */
    public record Withdraw(String slug, long expectedVersion, Withdrawal withdrawal) {}

    /** Publishes again what was withdrawn. */
    public record Restore(String slug, long expectedVersion, String reason) {}

    /** Publishes a new version of learning that is one's own to change, at the same address. */
    public record Correct(String slug, long expectedVersion, Correction correction) {}

    /** A practice review was published: it enters the library in the same transaction. */
    @BySystem("the publication of a practice review")
    @Transactional(Transactional.TxType.MANDATORY)
    public void onPublished(@Observes PracticeReviewPublished published) {
        String slug = publish(new Publication(
                ItemType.LOCAL_REVIEW,
                published.title(),
                published.publisher(),
                published.area(),
                published.region(),
                published.publishedOn(),
                published.publishedAt(),
                published.publishedBy(),
                published.summary(),
                published.contentNote(),
                published.method(),
                published.themes(),
                published.harms(),
                published.ageBands(),
                published.agencies(),
                published.reportText(),
                published.edition(),
                published.practiceReviewId()));
        entered.fire(new LearningPublished(published, "/learning/" + slug));
    }

    /**
     * The information on improvements of a withheld review was published: it enters the library in the same transaction.
     * It brings no words of the report, no method and no file.
     */
    @BySystem("the publication of the information on improvements of a withheld review")
    @Transactional(Transactional.TxType.MANDATORY)
    public void onImprovementInformation(@Observes ImprovementInformationPublished published) {
        String slug = publish(new Publication(
                ItemType.IMPROVEMENT_INFORMATION,
                published.title(),
                published.publisher(),
                published.area(),
                published.region(),
                published.publishedOn(),
                published.publishedAt(),
                published.publishedBy(),
                published.summary(),
                IMPROVEMENTS_CONTAIN,
                null,
                published.themes(),
                published.harms(),
                published.ageBands(),
                published.agencies(),
                published.text(),
                published.edition(),
                published.practiceReviewId()));
        informed.fire(new ImprovementInformationEntered(published, "/learning/" + slug));
    }

    /** What is written beside a report was published: it is an item of its own, beside the report's. */
    @BySystem("the publication of a summary beside the report of a practice review")
    @Transactional(Transactional.TxType.MANDATORY)
    public void onSummary(@Observes SummaryPublished published) {
        publish(
                new Publication(
                        switch (published.kind()) {
                            case BRIEFING -> ItemType.BRIEFING;
                            case FAMILY -> ItemType.FAMILY_SUMMARY;
                            case YOUNG_PEOPLE -> ItemType.YOUNG_PEOPLE_SUMMARY;
                        },
                        published.title(),
                        published.publisher(),
                        published.area(),
                        published.region(),
                        published.publishedOn(),
                        published.publishedAt(),
                        published.publishedBy(),
                        published.lead(),
                        published.contentNote(),
                        null,
                        published.themes(),
                        published.harms(),
                        published.ageBands(),
                        published.agencies(),
                        published.text(),
                        published.edition(),
                        published.practiceReviewId()),
                published.kind().code());
    }

    /**
     * Puts a report into the library and the change log.
     *
     * @return the last part of its permanent address
     */
    @BySystem("the publication of a practice review and the loading of the demonstration library")
    @Transactional(Transactional.TxType.MANDATORY)
    public String publish(Publication publication) {
        return publish(publication, null);
    }

    private String publish(Publication publication, @Nullable String beside) {
        String slug = freeSlug(publication.title(), publication.publishedOn().getYear());
        PublishedItem item = new PublishedItem(slug, publication, Availability.lastDay(deadlines, publication));
        if (beside != null) {
            item.standBeside(beside);
        }
        em.persist(item);
        em.persist(new StatusChange(
                PublishedItem.TYPE,
                item.id(),
                null,
                item.status().code(),
                "publish",
                publication.publishedBy(),
                publication.publishedAt(),
                null));
        audit.changed("publish", PublishedItem.TYPE, slug);
        changes.record(PublishedItem.TYPE, item.id().toString());
        if (beside == null) {
            ledger.published(item.forLedger(true, publication.publishedBy(), publication.publishedAt()));
        }
        return slug;
    }

    /** Withdraws the text, leaving the record. */
    @Requires({Permission.LEARNING_WITHDRAW, Permission.LIBRARY_EDIT})
    @Transactional
    public void withdraw(Withdraw command) {
        PublishedItem item = own(command.slug(), command.expectedVersion());
        Instant now = clock.instant();
        Map<String, String> told = new LinkedHashMap<>();
        told.put("reason", command.withdrawal().reason());
        told.put("learning", command.withdrawal().learning());
        RuleViolation.throwIfAny(identifying(item, told));
        withdraw(item, command.withdrawal(), now);
        // Why the report can be read no more holds for what was written from it.
        besides(item, ItemStatus.PUBLISHED).forEach(one -> withdraw(one, command.withdrawal(), now));
    }

    private void withdraw(PublishedItem item, Withdrawal withdrawal, Instant now) {
        em.persist(item.withdraw(withdrawal, user.require().username(), now, LocalDate.now(clock)));
        audit.changed("withdraw", PublishedItem.TYPE, item.slug());
        changes.record(PublishedItem.TYPE, item.id().toString());
    }

    /** What is published beside a report; nothing beside anything else. */
    private List<PublishedItem> besides(PublishedItem report, ItemStatus status) {
        UUID review = report.practiceReviewId();
        if (review == null || report.beside() != null) {
            return List.of();
        }
        return em.createQuery(
                        "select i from PublishedItem i where i.practiceReviewId = :review and i.beside is not null"
                                + " and i.status = :status order by i.slug",
                        PublishedItem.class)
                .setParameter("review", review)
                .setParameter("status", status)
                .getResultList();
    }

    /**
     * Publishes again; with a report comes back what was withdrawn with it, and not what had been withdrawn before.
     *
     * @throws NotAllowedNow if it stands beside a report that is withdrawn
     */
    @Requires({Permission.LEARNING_WITHDRAW, Permission.LIBRARY_EDIT})
    @Transactional
    public void restore(Restore command) {
        PublishedItem item = own(command.slug(), command.expectedVersion());
        if (item.beside() != null && reportWithdrawn(item)) {
            throw new NotAllowedNow("The report beside which it stands is withdrawn. Publish the report again: what was"
                    + " withdrawn with it comes back too.");
        }
        Instant withdrawn = item.withdrawnAt();
        Instant now = clock.instant();
        restore(item, command.reason(), now);
        besides(item, ItemStatus.WITHDRAWN).stream()
                .filter(one -> Objects.equals(one.withdrawnAt(), withdrawn))
                .forEach(one -> restore(one, command.reason(), now));
    }

    private void restore(PublishedItem item, String reason, Instant now) {
        em.persist(item.restore(reason, user.require().username(), now));
        audit.changed("restore", PublishedItem.TYPE, item.slug());
        changes.record(PublishedItem.TYPE, item.id().toString());
    }

    private boolean reportWithdrawn(PublishedItem beside) {
        return em.createQuery(
                                "select count(i) from PublishedItem i where i.practiceReviewId = :review"
                                        + " and i.beside is null and i.status = :withdrawn",
                                Long.class)
                        .setParameter("review", beside.practiceReviewId())
                        .setParameter("withdrawn", ItemStatus.WITHDRAWN)
                        .getSingleResult()
                > 0;
    }

    /** Corrects: the new version takes the place of the old one everywhere, in the same transaction. */
    @Requires({Permission.LEARNING_WITHDRAW, Permission.LIBRARY_EDIT})
    @Transactional
    public void correct(Correct command) {
        PublishedItem item = own(command.slug(), command.expectedVersion());
        UUID review = item.practiceReviewId();
        if (review != null) {
            Correction to = command.correction();
            List<Violation> wrong = new ArrayList<>(corrected.problems(
                    review, item.type() == ItemType.IMPROVEMENT_INFORMATION, item.readable(), readable(to)));
            wrong.addAll(identifying(item, Map.of("reason", to.reason())));
            RuleViolation.throwIfAny(wrong);
        } else {
            RuleViolation.throwIfAny(asked(
                    item,
                    readable(command.correction()),
                    Map.of("reason", command.correction().reason())));
        }
        em.persist(item.correct(command.correction(), user.require().username(), clock.instant()));
        if (!command.correction().formerReadable()) {
            // What must not be read may stand in every earlier version as well.
            em.flush();
            em.createQuery("update ItemVersion v set v.readable = false, v.title = '', v.summary = '',"
                            + " v.contentNote = '', v.reportText = null where v.itemId = :item")
                    .setParameter("item", item.id())
                    .executeUpdate();
            originals.destroyBeside(item.id());
        }
        if (item.beside() == null) {
            ledger.corrected(item.forLedger(
                    command.correction().formerReadable(), user.require().username(), clock.instant()));
        }
        audit.changed("correct", PublishedItem.TYPE, item.slug());
        changes.record(PublishedItem.TYPE, item.id().toString());
    }

    /** What an area would tell everybody about a recommendation is compared with the case behind its publication. */
    @BySystem("the release of what becomes of a recommendation")
    @Transactional(Transactional.TxType.MANDATORY)
    public void onReleaseAsked(@Observes ReleaseAsked asked) {
        PublishedItem item = em.find(PublishedItem.class, asked.itemId());
        if (item != null) {
            asked.obstacles().addAll(identifying(item, asked.words()));
        }
    }

    private static CorrectedText.Readable readable(Correction to) {
        return new CorrectedText.Readable(to.title(), to.summary(), to.contentNote(), to.reportText());
    }

    /** Words about learning are compared with the cases behind it; those that nobody knows a case of, with nothing. */
    private List<Violation> identifying(PublishedItem item, Map<String, String> words) {
        UUID review = item.practiceReviewId();
        return review == null ? asked(item, null, words) : corrected.identifying(review, words);
    }

    private List<Violation> asked(
            PublishedItem item, CorrectedText.@Nullable Readable after, Map<String, String> words) {
        List<Violation> obstacles = new ArrayList<>();
        told.fire(new WordsAsked(item.slug(), after == null ? null : item.readable(), after, words, obstacles));
        return obstacles;
    }

    private PublishedItem own(String slug, long expectedVersion) {
        PublishedItem item = Changeable.within(
                        em.createQuery(
                                "select i from PublishedItem i where i.slug = :slug and "
                                        + Changeable.by(user.require()),
                                PublishedItem.class),
                        user.require())
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst()
                .orElseThrow(Changeable::notFound);
        item.expectVersion(expectedVersion);
        return item;
    }

    private String freeSlug(String title, int year) {
        String base = Slugs.of(title, LONGEST_SLUG) + "-" + year;
        List<String> taken = em.createQuery("select i.slug from PublishedItem i where i.slug like :start", String.class)
                .setParameter("start", base + "%")
                .getResultList();
        String slug = base;
        for (int n = 2; taken.contains(slug); n++) {
            slug = base + "-" + n;
        }
        return slug;
    }
}
