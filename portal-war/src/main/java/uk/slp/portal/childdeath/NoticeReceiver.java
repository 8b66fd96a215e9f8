package uk.slp.portal.childdeath;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.model.ChildDeath;
import uk.slp.portal.childdeath.model.ChildDeathAnswers;
import uk.slp.portal.childdeath.model.ChildDeathNotice;
import uk.slp.portal.childdeath.model.ChildDeaths;
import uk.slp.portal.childdeath.model.DeathFacts;
import uk.slp.portal.childdeath.model.FactsOf;
import uk.slp.portal.childdeath.model.OpeningOf;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.deadlines.Edition;
import uk.slp.portal.deadlines.Editions;
import uk.slp.portal.deadlines.RuleNotInForce;
import uk.slp.portal.deadlines.UnknownYear;
import uk.slp.portal.organisation.OrganisationView;
import uk.slp.portal.organisation.OverviewPanels;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.id.References;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.workflow.StatusChange;

/** Makes a case of what was told, or adds it to the case that there is. */
@ApplicationScoped
class NoticeReceiver {
    /** Rule of the hours in which a death is told to the panel (rule 56). */
    static final String TELL_PANEL = "child-death-notification";

    /** Rule of the hours in which the panel tells the national database (rule 56). */
    static final String TELL_NATION = "ncmd-notification";

    @Inject
    private ChildDeaths deaths;

    @Inject
    private References references;

    @Inject
    private DeadlineCalculator calculator;

    @Inject
    private OverviewPanels panels;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<ChildDeathStepped> stepped;

    /** The facts of a notice. */
    DeathFacts facts(ChildDeathNotice notice) {
        return FactsOf.answers(notice.answers(), LocalDate.ofInstant(notice.changedAt(), PortalTime.LONDON));
    }

    /** The panel that reviews: that of normal residence (rule 55); none for a child who lived outside England. */
    Optional<OrganisationView> ofResidence(DeathFacts facts) {
        return panels.ofAuthority(facts.residenceCode(), facts.deathDate());
    }

    /** The panel of the place of death; none abroad. */
    Optional<OrganisationView> ofPlace(DeathFacts facts) {
        return panels.ofAuthority(facts.placeCode(), facts.deathDate());
    }

    /**
     * To whom a notice goes.
     *
     * @throws RuleViolation if nobody is recorded who reviews for the area, which the answer then says
     */
    OrganisationView receiver(DeathFacts facts) {
        boolean resident = facts.residenceCode() != null;
        return (resident ? ofResidence(facts) : ofPlace(facts))
                .orElseThrow(() -> new RuleViolation(
                        resident ? "residence" : "placeAuthority",
                        "no_panel",
                        resident
                                ? "No child death overview panel is recorded for this area. Ask the administrators of the portal"
                                        + " to record it; your notification is kept."
                                : "The child lived and died outside England, so no overview panel reviews the death."));
    }

    /** By when it was to be told; null while the hour of death is not known. */
    @Nullable
    Instant due(DeathFacts facts) {
        Instant died = ChildDeath.diedAt(facts);
        return died == null ? null : counted(TELL_PANEL, died);
    }

    @Nullable
    Instant counted(String rule, Instant from) {
        try {
            return calculator.count(rule, from).deadline().endsAt();
        } catch (RuleNotInForce | UnknownYear old) {
            // A death long ago: no clock runs for it.
            return null;
        }
    }

    /**
     * Opens a case.
     *
     * @param mayReview the panel reviews a child not resident in its area, by agreement
     */
    ChildDeath open(ChildDeathNotice notice, boolean mayReview, @Nullable String reason, String by, Instant at) {
        DeathFacts facts = facts(notice);
        UUID owner = Objects.requireNonNull(notice.panelId());
        UUID place = ofPlace(facts)
                .map(OrganisationView::id)
                .filter(id -> !id.equals(owner))
                .orElse(null);
        Instant sent = Objects.requireNonNull(notice.sentAt());
        boolean reviewed = notice.kind() == NoticeKind.LIVE_BIRTH;
        OpeningOf opening = new OpeningOf(
                reviewed ? ChildDeathStatus.NOTIFIED : ChildDeathStatus.RESPONSE_ONLY,
                Editions.inForceOn(facts.deathDate()).map(Edition::name).orElse("earlier"),
                owner,
                place,
                mayReview,
                sent,
                reviewed ? counted(TELL_NATION, sent) : null);
        ChildDeath death = new ChildDeath(references.next("CDR"), facts, opening, by, at);
        deaths.add(death, new ChildDeathAnswers(death.id(), notice.kind(), notice.answers()));
        deaths.lines(notice.id()).forEach(line -> deaths.add(line.copyFor(death.id(), line.createdAt())));
        deaths.add(new StatusChange(
                ChildDeathCase.TYPE,
                death.id(),
                null,
                death.status().code(),
                mayReview ? "may_review" : "notify",
                by,
                at,
                mayReview ? reason : notice.reference()));
        notice.opened(death);
        told(death, "notify", by, at);
        return death;
    }

    /** Adds a notice to the case of the same death; what it says stays readable beside the case. */
    void join(ChildDeathNotice notice, ChildDeath death, String by, Instant at) {
        deaths.add(death.toldAgain(notice.reference(), by, at));
        notice.joined(death);
        told(death, "told_again", by, at);
    }

    private void told(ChildDeath death, String action, String by, Instant at) {
        audit.changed(action, ChildDeathCase.TYPE, death.reference());
        deaths.flush();
        stepped.fire(new ChildDeathStepped(
                death.id(), death.reference(), death.ownerId(), death.status(), action, death.version(), by, at));
    }
}
