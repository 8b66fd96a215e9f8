package uk.slp.portal.practicereview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.practicereview.model.ImprovementInformation;
import uk.slp.portal.practicereview.model.ImprovementProblems;
import uk.slp.portal.practicereview.model.ImprovementTransitions;
import uk.slp.portal.practicereview.model.PracticeReviews;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.access.Scope;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.Violation;

/** Reads of the information on improvements, each within the reach of the person who asks. */
@ApplicationScoped
public class ImprovementQueries {
    private static final String FACTS = "select new uk.slp.portal.practicereview.ImprovementFacts("
            + "n.id, n.version, n.status, r.reference, r.caseName, r.guidanceEdition, r.notificationId,"
            + " r.notificationReference, r.partnershipId, p.name, a.name, r.reviewerAccountId, r.reviewerName,"
            + " r.release.withheldOn, r.report.title, r.report.summary, n.text.title, n.text.summary,"
            + " n.text.improvements, n.text.improvedAlready, n.text.followUp, n.text.themes, n.text.harms,"
            + " n.text.ageBands, n.text.agencies, n.noneReason, n.finalOn, n.plannedPublication, n.copyDue,"
            + " n.copySentOn, n.copyOverrideReason, n.matchOverrideReason, n.publishedOn, n.changedAt,"
            + " coalesce(u.displayName, n.changedBy),"
            + " (select max(i.slug) from PublishedItem i where i.practiceReviewId = n.id and i.beside is null))"
            + " from ImprovementInformation n join PracticeReview r on r.id = n.id"
            + " join Organisation a on a.id = r.authorityId join Organisation p on p.id = r.partnershipId"
            + " left join Account u on u.username = n.changedBy where r.reference = :reference and ";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ReviewSurroundings surroundings;

    @Inject
    private DeadlineCalculator deadlines;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * The information on improvements of a withheld review with what stands against its next step. Three statements, the
     * audit line among them.
     *
     * @throws NotFound if the review is out of reach or was not withheld
     */
    @Requires(Permission.PRACTICE_REVIEW_VIEW)
    @Transactional
    public ImprovementView view(String reference) {
        Person person = user.require();
        Scope scope = person.scope();
        ImprovementFacts facts = facts(reference, scope);
        boolean own = scope.reachesPartnership(facts.partnershipId()) || !scope.panel();
        boolean whole = own || facts.copySentOn() != null || facts.status() == ImprovementStatus.PUBLISHED;
        audit.read(ImprovementInformation.TYPE, reference);
        List<String> allowed = own
                ? ImprovementTransitions.RULES.allowed(facts.status(), person.permissions()).stream()
                        .map(ImprovementAction::code)
                        .toList()
                : List.of();
        ReviewClock copyClock = ReviewClock.ofImprovementCopy(deadlines, facts, clock.instant());
        LocalDate lastDay = surroundings.improvementCopyDue(surroundings.today());
        if (allowed.isEmpty()) {
            return new ImprovementView(
                    whole ? facts : facts.withoutText(),
                    copyClock,
                    allowed,
                    whole,
                    List.of(),
                    null,
                    List.of(),
                    lastDay);
        }
        ReviewSurroundings.Checked checked =
                surroundings.checkedInformation(facts.id(), facts.notificationId(), facts.parts(), facts.publicWords());
        return new ImprovementView(
                facts,
                copyClock,
                allowed,
                whole,
                checked.confirmed(),
                checked.identity(),
                problems(facts, checked, lastDay),
                lastDay);
    }

    /**
     * The information as it is saved, for those who may write it. Two statements, the audit line among them.
     *
     * @throws NotFound if the person cannot write it now
     */
    ImprovementFacts written(String reference) {
        Person person = user.require();
        ImprovementFacts facts = facts(reference, person.scope());
        boolean writes = person.scope().reachesPartnership(facts.partnershipId())
                && ImprovementTransitions.RULES
                        .allowed(facts.status(), person.permissions())
                        .contains(ImprovementAction.WRITE);
        if (!writes) {
            throw new NotFound("Passages are looked for while the information is written.");
        }
        audit.read(ImprovementInformation.TYPE, reference);
        return facts;
    }

    private static List<Violation> problems(
            ImprovementFacts facts, ReviewSurroundings.Checked checked, LocalDate lastDay) {
        if (facts.status() == ImprovementStatus.FINAL) {
            Set<ChecklistItem> confirmed =
                    checked.confirmed().stream().map(ConfirmedItem::item).collect(Collectors.toSet());
            return ImprovementProblems.beforePublication(
                    confirmed, checked.identity().problems(), facts.copySentOn(), lastDay, null);
        }
        return facts.status() == ImprovementStatus.DRAFT
                ? ImprovementProblems.beforeComplete(facts.considered(), facts.reportTitle(), facts.reportSummary())
                : List.of();
    }

    /** What is kept, within the reach of a person. One statement. */
    ImprovementFacts facts(String reference, Scope scope) {
        return PracticeReviews.scoped(
                        em.createQuery(FACTS + PracticeReviews.within(scope), ImprovementFacts.class),
                        scope,
                        surroundings.today())
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no information on improvements of " + reference
                        + ", or it is not one that you can open."));
    }
}
