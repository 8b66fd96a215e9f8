package uk.slp.portal.reviewdraft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.slp.portal.conduct.ConductQueries;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.practicereview.PracticeReviewQueries;
import uk.slp.portal.practicereview.PracticeReviewView;
import uk.slp.portal.practicereview.ReviewAction;
import uk.slp.portal.practicereview.ReviewStatus;
import uk.slp.portal.reviewdraft.model.CommentMention;
import uk.slp.portal.reviewdraft.model.ReportComment;
import uk.slp.portal.reviewdraft.model.ReportVersion;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.access.Scope;
import uk.slp.portal.shared.draft.TextMark;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.pdf.TaggedPdf;
import uk.slp.portal.shared.report.ReportSection;
import uk.slp.portal.shared.report.ReportText;
import uk.slp.portal.shared.time.PortalTime;

/**
 * Reads of the drafts of a report, by those whose review it is; the national body reads the report once its copy was sent,
 * and no drafts. Each read costs three statements, the audit line among them.
 */
@ApplicationScoped
public class DraftQueries {
    /** While the text is discussed. */
    static final Set<ReviewStatus> DISCUSSED = EnumSet.of(ReviewStatus.IN_PROGRESS, ReviewStatus.FINAL);

    private static final Set<ReviewStatus> READ =
            EnumSet.of(ReviewStatus.IN_PROGRESS, ReviewStatus.FINAL, ReviewStatus.PUBLISHED, ReviewStatus.WITHHELD);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PracticeReviewQueries reviews;

    @Inject
    private ConductQueries conduct;

    @Inject
    private DraftReaders readers;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser user;

    /** The versions of a report. */
    @Requires(Permission.PRACTICE_REVIEW_COMMENT)
    @Transactional
    public DraftsView list(String reference) {
        PracticeReviewView review = own(reference);
        List<VersionRow> versions = new ArrayList<>();
        Map<CommentState, Long> counted = new EnumMap<>(CommentState.class);
        List<Mentioned> mentions = new ArrayList<>();
        for (Object[] row : em.createQuery(
                        "select w.number, w.note, w.wordCount, w.keptName, w.keptAt, w.mark, c.state, q, m from QueryPart k"
                                + " left join ReportVersion w on k.number = 1 and w.reviewId = :id"
                                + " left join ReportComment c on k.number = 2 and c.reviewId = :id and c.threadId is null"
                                + " left join CommentMention q on k.number = 3 and q.reviewId = :id"
                                + " and q.accountId = :me and q.doneAt is null"
                                + " left join ReportComment m on m.id = q.threadId where k.number <= 3",
                        Object[].class)
                .setParameter("id", review.facts().id())
                .setParameter("me", user.require().accountId())
                .getResultList()) {
            // Of no version the number, a primitive, comes as 0 and not as null.
            if (row[4] != null) {
                versions.add(new VersionRow(
                        (Integer) row[0], (String) row[1], (Integer) row[2], (String) row[3], (Instant) row[4], (String)
                                row[5]));
            }
            if (row[6] != null) {
                counted.merge((CommentState) row[6], 1L, Long::sum);
            }
            if (row[7] != null) {
                mentions.add(mentioned((CommentMention) row[7], (ReportComment) row[8]));
            }
        }
        mentions.sort(Comparator.comparing(Mentioned::at));
        versions.sort(Comparator.comparingInt(VersionRow::number).reversed());
        String text = review.facts().reportText();
        boolean changed =
                text != null && (versions.isEmpty() || !versions.get(0).mark().equals(TextMark.of(text)));
        return new DraftsView(
                review,
                versions,
                counted.getOrDefault(CommentState.OPEN, 0L),
                counted.getOrDefault(CommentState.ANSWERED, 0L),
                counted.getOrDefault(CommentState.SETTLED, 0L),
                mentions,
                review.may(ReviewAction.WRITE.code()),
                changed);
    }

    /** One version with what was said about its passages. */
    @Requires(Permission.PRACTICE_REVIEW_COMMENT)
    @Transactional
    public DraftView draft(String reference, int number) {
        PracticeReviewView review = own(reference);
        return read(review, version(review, ":number").setParameter("number", number))
                .orElseThrow(() -> missing(reference));
    }

    /**
     * The pack for a meeting about a review, as an accessible PDF: how it is conducted, and the newest version of the
     * report with its open comments.
     */
    @Requires(Permission.PRACTICE_REVIEW_COMMENT)
    @Transactional
    public byte[] meetingPack(String reference) {
        PracticeReviewView review = own(reference);
        TypedQuery<Object[]> newest =
                version(review, "(select max(w.number) from ReportVersion w where w.reviewId = :id)");
        return TaggedPdf.of(DraftMeetingPaper.of(
                conduct.of(review),
                read(review, newest).orElse(null),
                DeadlineWords.moment(clock.instant().atZone(PortalTime.LONDON))));
    }

    private TypedQuery<Object[]> version(PracticeReviewView review, String number) {
        return readers.give(
                em.createQuery(
                        "select v, c, q, a.id, a.username, a.displayName, b.name from QueryPart k"
                                + " left join ReportVersion v on k.number = 1 and v.reviewId = :id and v.number = "
                                + number + " left join ReportComment c on k.number = 2 and c.reviewId = :id"
                                + " left join CommentMention q on k.number = 3 and q.reviewId = :id"
                                + " left join Account a on k.number = 4 and " + DraftReaders.CONDITION
                                + " left join Organisation b on b.id = a.organisationId where k.number <= 4",
                        Object[].class),
                review);
    }

    private Optional<DraftView> read(PracticeReviewView review, TypedQuery<Object[]> query) {
        ReportVersion version = null;
        List<ReportComment> said = new ArrayList<>();
        List<CommentMention> mentions = new ArrayList<>();
        List<DraftReader> others = new ArrayList<>();
        for (Object[] row : query.getResultList()) {
            if (row[0] != null) {
                version = (ReportVersion) row[0];
            }
            if (row[1] != null) {
                said.add((ReportComment) row[1]);
            }
            if (row[2] != null) {
                mentions.add((CommentMention) row[2]);
            }
            if (row[3] != null) {
                others.add(new DraftReader((UUID) row[3], (String) row[4], (String) row[5], (String) row[6]));
            }
        }
        if (version == null) {
            return Optional.empty();
        }
        boolean comments = DISCUSSED.contains(review.status());
        ReportText text = ReportText.parse(version.text());
        ThreadReader reader = new ThreadReader(text, said, mentions, user.require(), comments);
        List<CommentThread> threads = reader.threads();
        others.sort(Comparator.comparing(DraftReader::name).thenComparing(DraftReader::username));
        return Optional.of(new DraftView(review, row(version), sections(text, threads), threads, comments, others));
    }

    /** What changed from one version to another. */
    @Requires(Permission.PRACTICE_REVIEW_COMMENT)
    @Transactional
    public ChangesView changes(String reference, int one, int other) {
        PracticeReviewView review = own(reference);
        int before = Math.min(one, other);
        int after = Math.max(one, other);
        List<ReportVersion> both = em.createQuery(
                        "select v from ReportVersion v where v.reviewId = :id and v.number in (:before, :after)"
                                + " order by v.number",
                        ReportVersion.class)
                .setParameter("id", review.facts().id())
                .setParameter("before", before)
                .setParameter("after", after)
                .getResultList();
        if (both.size() != 2) {
            throw missing(reference);
        }
        return new ChangesView(
                review,
                before,
                after,
                DraftChanges.between(
                        ReportText.parse(both.get(0).text()),
                        ReportText.parse(both.get(1).text())));
    }

    private static List<DraftView.Section> sections(ReportText text, List<CommentThread> threads) {
        List<DraftView.Section> sections = new ArrayList<>();
        for (ReportSection section : text.sections()) {
            sections.add(new DraftView.Section(
                    section.number(),
                    section.anchor(),
                    section.heading(),
                    section.units().stream()
                            .map(unit -> new DraftView.Passage(
                                    unit,
                                    threads.stream()
                                            .filter(thread ->
                                                    thread.found().anchor().equals(unit.anchor()))
                                            .toList()))
                            .toList()));
        }
        return sections;
    }

    private static Mentioned mentioned(CommentMention mention, ReportComment thread) {
        return new Mentioned(thread.id(), thread.number(), thread.place(), mention.madeName(), mention.madeAt());
    }

    static VersionRow row(ReportVersion version) {
        return new VersionRow(
                version.number(),
                version.note(),
                version.wordCount(),
                version.keptName(),
                version.keptAt(),
                version.mark());
    }

    /** A review whose drafts the person may read. */
    private PracticeReviewView own(String reference) {
        PracticeReviewView review = reviews.open(reference);
        Person person = user.require();
        Scope scope = person.scope();
        boolean own = scope.reachesPartnership(review.facts().partnershipId()) || !scope.panel();
        if (!own || !READ.contains(review.status())) {
            throw missing(reference);
        }
        return review;
    }

    private static NotFound missing(String reference) {
        return new NotFound("There is no such draft of " + reference + ", or it is not one that you can open.");
    }
}
