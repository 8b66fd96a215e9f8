package uk.slp.portal.nationalreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.nationalreview.model.NationalDocument;
import uk.slp.portal.nationalreview.model.NationalRelease;
import uk.slp.portal.nationalreview.model.NationalReview;
import uk.slp.portal.nationalreview.model.NationalReviews;
import uk.slp.portal.nationalreview.model.NationalText;
import uk.slp.portal.nationalreview.model.NationalTransitions;
import uk.slp.portal.practicereview.UploadedFile;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.access.Scope;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;

/**
 * Reads of what national reviews publish, for the body alone. A review with a case that is closed to the person is not
 * found: its text tells of all its cases (rule 76).
 */
@ApplicationScoped
public class NationalTextQueries {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private NationalReviews reviews;

    @Inject
    private NationalSurroundings surroundings;

    @Inject
    private NationalPublication publication;

    @Inject
    private DeadlineCalculator calculator;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    /** A review with its text, which may not be begun. */
    record Read(NationalReview review, NationalTextKind kind, @Nullable NationalText text) {}

    /**
     * The text as it is written. Two statements, the audit line among them.
     *
     * @throws NotFound if there is no such review in reach, or it has to do with no text yet
     */
    @Requires(Permission.PANEL_QUEUE_VIEW)
    @Transactional
    public NationalTextView written(String reference) {
        Read read = read(reference);
        audit.read(NationalReview.TYPE, reference);
        return view(read, null);
    }

    /**
     * The text on its way to its readers, with everything that stands against publishing it today. Three statements:
     * the review with its text, what surrounds it, and the audit line.
     *
     * @throws NotFound if there is no such review in reach, or its text is not complete
     */
    @Requires(Permission.PANEL_QUEUE_VIEW)
    @Transactional
    public NationalTextView release(String reference) {
        Read read = read(reference);
        NationalText text = read.text();
        if (text == null || !read.review().status().isReady()) {
            throw nothing();
        }
        audit.read(NationalReview.TYPE, reference);
        NationalSurroundings.Around around = surroundings.around(read.review().id(), text);
        return view(
                read,
                new NationalTextView.Release(
                        around.confirmed(),
                        around.identity(),
                        publication.problems(read.review(), surroundings.today(), false, around),
                        around.minute()));
    }

    /**
     * The file of the text: as it was uploaded, and once the text is published the cleaned one alone.
     *
     * @throws NotFound if there is none in reach, or the text was typed or changed since
     */
    @Requires(Permission.PANEL_QUEUE_VIEW)
    @Transactional
    public UploadedFile file(String reference) {
        NationalText text = read(reference).text();
        if (text == null || text.source() == null) {
            throw nothing();
        }
        NationalDocument found = reviews.document(text.id()).orElseThrow(NationalTextQueries::nothing);
        audit.read(NationalReview.TYPE, reference);
        return new UploadedFile(found.fileName(), found.mediaType(), found.content());
    }

    Read read(String reference) {
        Scope scope = user.scope();
        List<Object[]> rows = em.createQuery(
                        "select r, t from NationalReview r left join NationalText t on t.reviewId = r.id"
                                + " where r.reference = :reference and" + NationalReviews.ALL_OPEN,
                        Object[].class)
                .setParameter("reference", reference)
                .setParameter("panel", scope.panel())
                .setParameter(Scope.ASKING, scope.accountId())
                .getResultList();
        if (rows.isEmpty()) {
            throw nothing();
        }
        NationalReview review = (NationalReview) rows.get(0)[0];
        NationalTextKind kind = review.status().textKind();
        if (kind == null) {
            throw nothing();
        }
        return new Read(
                review,
                kind,
                rows.stream()
                        .map(row -> (NationalText) row[1])
                        .filter(text -> text != null && text.kind() == kind)
                        .findFirst()
                        .orElse(null));
    }

    static NotFound nothing() {
        return new NotFound("There is no such text of a national review for you here now.");
    }

    private NationalTextView view(Read read, NationalTextView.@Nullable Release release) {
        NationalReview review = read.review();
        NationalText text = read.text();
        return new NationalTextView(
                review.reference(),
                review.version(),
                review.status(),
                review.title(),
                review.changedAt(),
                read.kind(),
                text == null ? NationalTextView.Content.EMPTY : content(text),
                days(review.release()),
                release,
                Set.copyOf(NationalTransitions.RULES.allowed(review.status(), user.permissions())));
    }

    private static NationalTextView.Content content(NationalText text) {
        return new NationalTextView.Content(
                text.title(),
                text.summary(),
                text.contentNote(),
                text.method(),
                text.themes(),
                text.harms(),
                text.ageBands(),
                text.agencies(),
                text.text(),
                text.source());
    }

    private NationalTextView.Days days(NationalRelease release) {
        LocalDate planned = release.plannedOn();
        return new NationalTextView.Days(
                planned,
                release.copiedOn(),
                release.shortNotice(),
                planned == null ? null : CopyDue.before(planned, calculator),
                release.publishedOn(),
                release.libraryReference(),
                release.availableUntil());
    }
}
