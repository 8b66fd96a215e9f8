package uk.slp.portal.practicereview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.identifiability.IdentityAnswer;
import uk.slp.portal.identifiability.IdentityHit;
import uk.slp.portal.identifiability.IdentityList;
import uk.slp.portal.identifiability.IdentitySettlements;
import uk.slp.portal.identifiability.IdentityState;
import uk.slp.portal.identifiability.Replacing;
import uk.slp.portal.identifiability.SettleHit;
import uk.slp.portal.identifiability.TextPart;
import uk.slp.portal.organisation.OrganisationQueries;
import uk.slp.portal.practicereview.ImprovementCommands.Write;
import uk.slp.portal.practicereview.ReviewCommands.Describe;
import uk.slp.portal.practicereview.model.ImprovementInformation;
import uk.slp.portal.practicereview.model.ImprovementText;
import uk.slp.portal.practicereview.model.PracticeReview;
import uk.slp.portal.practicereview.model.PracticeReviews;
import uk.slp.portal.practicereview.model.ReviewReport;
import uk.slp.portal.shared.access.BesideTheCase;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.NotPermitted;

/**
 * Could anyone be recognised in the report of a practice review, or in what stands for a withheld one (rule 50)? Those who
 * write a text settle its hits, while it is written or once it is complete; as the second, any of the partnership, or its
 * author, who did neither confirms the list. The text changes here only while it is written.
 */
@ApplicationScoped
public class PracticeReviewIdentityService {
    private static final String REPORT = "report";
    private static final String IMPROVEMENTS = "improvements";

    @Inject
    private PracticeReviewQueries queries;

    @Inject
    private ImprovementQueries improvements;

    @Inject
    private PracticeReviews reviews;

    @Inject
    private ReviewSurroundings surroundings;

    @Inject
    private IdentitySettlements settlements;

    @Inject
    private OrganisationQueries organisations;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** A text that is held, with its hits. */
    private record Held(PracticeReview review, List<TextPart> parts, IdentityState state, boolean written) {}

    /**
     * The hits of the report. Three statements, the audit line among them.
     *
     * @throws NotFound if the review is not of the person's partnership, not theirs to write, or has no report now
     */
    @Requires(Permission.PRACTICE_REVIEW_CONFIRM)
    @BesideTheCase
    @Transactional
    public IdentityList report(String reference) {
        PracticeReviewView view = queries.open(reference);
        ReviewFacts facts = view.facts();
        Person person = user.require();
        boolean writing = facts.status() == ReviewStatus.IN_PROGRESS;
        boolean closed = facts.status() == ReviewStatus.FINAL;
        if (!own(facts.partnershipId(), person) || !writing && !closed) {
            throw nothing();
        }
        IdentityState state = surroundings
                .checked(facts.id(), facts.notificationId(), facts.parts(), facts.publicWords())
                .identity();
        boolean settles = person.permissions().contains(Permission.PRACTICE_REVIEW_WRITE);
        return new IdentityList(
                reference,
                "Practice review, " + view.title(),
                "/practice-reviews/" + reference + (writing ? "" : settles ? "/release" : ""),
                facts.version(),
                facts.status().label(),
                facts.plannedPublication(),
                facts.parts(),
                state,
                settles,
                settles && writing,
                closed,
                person.username(),
                notes(facts));
    }

    /** What releasing the file does with what its readers do not see. */
    private static List<IdentityList.FileNote> notes(ReviewFacts facts) {
        String name = facts.reportSource();
        if (name == null) {
            return List.of();
        }
        List<IdentityList.FileNote> notes = new ArrayList<>();
        String properties = facts.fileProperties();
        if (properties != null) {
            properties
                    .lines()
                    .forEach(line ->
                            notes.add(new IdentityList.FileNote("Hidden property. " + line, "Removed on release")));
        }
        notes.add(new IdentityList.FileNote("File name “" + name + "”", "Renamed on release"));
        return notes;
    }

    /**
     * The hits of the information on improvements. Three statements, the audit line among them.
     *
     * @throws NotFound if it is not of the person's partnership, or there is none to check now
     */
    @Requires(Permission.PRACTICE_REVIEW_CONFIRM)
    @BesideTheCase
    @Transactional
    public IdentityList improvements(String reference) {
        Person person = user.require();
        ImprovementFacts facts = improvements.facts(reference, person.scope());
        boolean writing = facts.status() == ImprovementStatus.DRAFT;
        boolean closed = facts.status() == ImprovementStatus.FINAL;
        if (!own(facts.partnershipId(), person) || !writing && !closed) {
            throw nothing();
        }
        audit.read(ImprovementInformation.TYPE, reference);
        IdentityState state = surroundings
                .checkedInformation(facts.id(), facts.notificationId(), facts.parts(), facts.publicWords())
                .identity();
        boolean settles = person.permissions().contains(Permission.PRACTICE_REVIEW_RELEASE);
        String name = facts.caseName();
        return new IdentityList(
                reference,
                "Improvement information, " + (name == null ? reference : name),
                "/practice-reviews/" + reference + "/improvements" + (writing || !settles ? "" : "/release"),
                facts.version(),
                facts.status().label(),
                facts.plannedPublication(),
                facts.parts(),
                state,
                settles,
                settles && writing,
                closed,
                person.username(),
                List.of());
    }

    /** Settles a hit of the report; with other words, the report is changed. */
    @Requires(Permission.PRACTICE_REVIEW_WRITE)
    @Transactional
    public void settleReport(SettleHit command) {
        Held held = holdReport(command.reference(), command.expectedVersion());
        List<IdentityHit> hits = settlements.meant(held.state(), command);
        Map<String, String> changed = changed(held, hits, command);
        settlements.settle(subject(held.review(), PracticeReview.TYPE, REPORT), hits, command, user.require());
        if (!changed.isEmpty()) {
            PracticeReview review = held.review();
            ReviewReport report = review.report();
            if (changed.containsKey("text")) {
                review.write(changed.get("text"), null, me(), clock.instant());
            }
            if (changed.size() > 1 || !changed.containsKey("text")) {
                review.describe(
                        new Describe(
                                command.reference(),
                                command.expectedVersion(),
                                now(changed, "title", report.title()),
                                now(changed, "summary", report.summary()),
                                now(changed, "contentNote", report.contentNote()),
                                now(changed, "method", report.method()),
                                report.themes(),
                                report.harms(),
                                report.ageBands(),
                                report.agencies(),
                                report.improvementsSection(),
                                report.reasonsSection()),
                        me(),
                        clock.instant());
            }
            reviews.flush();
            audit.changed("write", PracticeReview.TYPE, review.reference(), "version " + review.version());
        }
    }

    /** Settles a hit of the information on improvements; with other words, it is changed. */
    @Requires(Permission.PRACTICE_REVIEW_RELEASE)
    @Transactional
    public void settleImprovements(SettleHit command) {
        PracticeReview review = hold(command.reference());
        ImprovementInformation information = information(review, command.expectedVersion());
        Held held = heldImprovements(review, information);
        List<IdentityHit> hits = settlements.meant(held.state(), command);
        Map<String, String> changed = changed(held, hits, command);
        settlements.settle(subject(review, ImprovementInformation.TYPE, IMPROVEMENTS), hits, command, user.require());
        if (!changed.isEmpty()) {
            ImprovementText text = information.text();
            information.write(
                    new Write(
                            command.reference(),
                            command.expectedVersion(),
                            now(changed, "title", text.title()),
                            now(changed, "summary", text.summary()),
                            now(changed, "improvements", text.improvements()),
                            now(changed, "improvedAlready", text.improvedAlready()),
                            now(changed, "followUp", text.followUp()),
                            text.themes(),
                            text.harms(),
                            text.ageBands(),
                            text.agencies()),
                    me(),
                    clock.instant());
            reviews.flush();
            audit.changed("write", ImprovementInformation.TYPE, review.reference(), "version " + information.version());
        }
    }

    /** As the second person, confirms the settled list of the report. */
    @Requires(Permission.PRACTICE_REVIEW_CONFIRM)
    @Transactional
    public void confirmReport(String reference, long expectedVersion, @Nullable String listMark) {
        Held held = holdReport(reference, expectedVersion);
        if (held.review().status() != ReviewStatus.FINAL) {
            throw new NotAllowedNow(
                    "The list is confirmed once the report is final, so that what is read is what is" + " published.");
        }
        settlements.confirm(
                subject(held.review(), PracticeReview.TYPE, REPORT), held.state(), user.require(), listMark);
    }

    /** As the second person, confirms the settled list of the information on improvements. */
    @Requires(Permission.PRACTICE_REVIEW_CONFIRM)
    @Transactional
    public void confirmImprovements(String reference, long expectedVersion, @Nullable String listMark) {
        PracticeReview review = hold(reference);
        ImprovementInformation information = information(review, expectedVersion);
        if (information.status() != ImprovementStatus.FINAL) {
            throw new NotAllowedNow(
                    "The list is confirmed once the text is complete, so that what is read is what is" + " published.");
        }
        settlements.confirm(
                subject(review, ImprovementInformation.TYPE, IMPROVEMENTS),
                heldImprovements(review, information).state(),
                user.require(),
                listMark);
    }

    /** What changes in the text; nothing if it stays. */
    private static Map<String, String> changed(Held held, List<IdentityHit> hits, SettleHit command) {
        if (command.answer() != IdentityAnswer.CHANGED) {
            return Map.of();
        }
        if (!held.written()) {
            throw new NotAllowedNow("The text is complete and cannot be changed here. Reopen it, change it, and settle"
                    + " what is new. What you settled stays settled.");
        }
        String words = command.words();
        return Replacing.replaced(held.parts(), hits, words == null ? "" : words);
    }

    private static @Nullable String now(Map<String, String> changed, String field, @Nullable String before) {
        return changed.containsKey(field) ? changed.get(field) : before;
    }

    private Held holdReport(String reference, long expectedVersion) {
        PracticeReview review = hold(reference);
        review.expectVersion(expectedVersion);
        boolean writing = review.status() == ReviewStatus.IN_PROGRESS;
        if (!writing && review.status() != ReviewStatus.FINAL) {
            throw new NotAllowedNow("There is no report to check now.");
        }
        List<TextPart> parts = PublishedParts.report(review.report());
        return new Held(
                review,
                parts,
                surroundings
                        .checked(review.id(), review.notificationId(), parts, publicWords(review))
                        .identity(),
                writing);
    }

    private Held heldImprovements(PracticeReview review, ImprovementInformation information) {
        boolean writing = information.status() == ImprovementStatus.DRAFT;
        if (!writing && information.status() != ImprovementStatus.FINAL) {
            throw new NotAllowedNow("There is no text to check now.");
        }
        ImprovementText text = information.text();
        List<TextPart> parts = PublishedParts.improvements(
                text.title(), text.summary(), text.improvements(), text.improvedAlready(), text.followUp());
        return new Held(
                review,
                parts,
                surroundings
                        .checkedInformation(review.id(), review.notificationId(), parts, publicWords(review))
                        .identity(),
                writing);
    }

    private Set<String> publicWords(PracticeReview review) {
        return PublishedParts.publicWords(
                organisations.byId(review.authorityId()).orElseThrow().name(),
                organisations.byId(review.partnershipId()).orElseThrow().name());
    }

    private ImprovementInformation information(PracticeReview review, long expectedVersion) {
        ImprovementInformation information =
                reviews.holdInformation(review.id()).orElseThrow(PracticeReviewIdentityService::nothing);
        information.expectVersion(expectedVersion);
        return information;
    }

    private PracticeReview hold(String reference) {
        PracticeReview review = reviews.findAndHold(reference, user.scope())
                .orElseThrow(() -> new NotFound(
                        "There is no practice review " + reference + ", or it is not one that you can open."));
        if (!own(review.partnershipId(), user.require())) {
            throw new NotPermitted("You may read this review, and not work on it.");
        }
        return review;
    }

    /** Whoever is neither of the partnership nor of the national body reached it as its reviewer, today. */
    private static boolean own(UUID partnership, Person person) {
        return person.scope().reachesPartnership(partnership) || !person.scope().panel();
    }

    private static IdentitySettlements.Subject subject(PracticeReview review, String type, String part) {
        return new IdentitySettlements.Subject(type, review.id(), review.reference(), part);
    }

    private static NotFound nothing() {
        return new NotFound("There is nothing to check for you here now.");
    }

    private String me() {
        return user.require().username();
    }
}
