package uk.slp.portal.practicereview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.organisation.OrganisationQueries;
import uk.slp.portal.organisation.OrganisationView;
import uk.slp.portal.practicereview.ImprovementCommands.Write;
import uk.slp.portal.practicereview.ReviewCommands.Confirm;
import uk.slp.portal.practicereview.ReviewCommands.OnDay;
import uk.slp.portal.practicereview.ReviewCommands.Publish;
import uk.slp.portal.practicereview.ReviewCommands.Step;
import uk.slp.portal.practicereview.model.ImprovementInformation;
import uk.slp.portal.practicereview.model.ImprovementText;
import uk.slp.portal.practicereview.model.PracticeReview;
import uk.slp.portal.practicereview.model.PracticeReviews;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.workflow.StatusChange;

/**
 * Everything that changes the information on improvements of a withheld review. The versions that commands carry are
 * those of the information. A record out of reach is not found, whatever is tried on it.
 */
@ApplicationScoped
public class ImprovementService {
    @Inject
    private PracticeReviews reviews;

    @Inject
    private ReviewSurroundings surroundings;

    @Inject
    private OrganisationQueries organisations;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Inject
    private Event<ImprovementInformationPublished> published;

    /** A review and the information that stands for it, both held. */
    private record Held(PracticeReview review, ImprovementInformation information) {}

    /** Replaces the text, complete or not. */
    @Requires(Permission.PRACTICE_REVIEW_RELEASE)
    @Transactional
    public void write(Write w) {
        Held held = own(w.reference(), w.expectedVersion());
        held.information().write(w, me(), now());
        changed(held, "write");
    }

    /** Closes the text to further writing. */
    @Requires(Permission.PRACTICE_REVIEW_RELEASE)
    @Transactional
    public void complete(Step s) {
        Held held = own(s.reference(), s.expectedVersion());
        step(held, complete(held));
    }

    /** Replaces the text and closes it, or does neither. */
    @Requires(Permission.PRACTICE_REVIEW_RELEASE)
    @Transactional
    public void writeAndComplete(Write w) {
        Held held = own(w.reference(), w.expectedVersion());
        held.information().write(w, me(), now());
        step(held, complete(held));
    }

    private StatusChange complete(Held held) {
        return held.information().complete(held.review().report(), surroundings.today(), me(), now());
    }

    /** Opens the text for writing again. */
    @Requires(Permission.PRACTICE_REVIEW_RELEASE)
    @Transactional
    public void reopen(Step s) {
        Held held = own(s.reference(), s.expectedVersion());
        step(held, held.information().reopen(s.reason(), me(), now()));
    }

    /** Records why none is published (rule 48). */
    @Requires(Permission.PRACTICE_REVIEW_RELEASE)
    @Transactional
    public void giveNone(Step s) {
        Held held = own(s.reference(), s.expectedVersion());
        step(held, held.information().giveNone(s.reason(), me(), now()));
    }

    /** Keeps what was typed into the text and records why none is published, or does neither (rule 48). */
    @Requires(Permission.PRACTICE_REVIEW_RELEASE)
    @Transactional
    public void writeAndGiveNone(Write w, @Nullable String reason) {
        Held held = own(w.reference(), w.expectedVersion());
        held.information().write(w, me(), now());
        step(held, held.information().giveNone(reason, me(), now()));
    }

    /** Goes back to writing after it was said that none is published. */
    @Requires(Permission.PRACTICE_REVIEW_RELEASE)
    @Transactional
    public void resume(Step s) {
        Held held = own(s.reference(), s.expectedVersion());
        step(held, held.information().resume(me(), now()));
    }

    /** Confirms items of its anonymity checklist. */
    @Requires(Permission.PRACTICE_REVIEW_RELEASE)
    @Transactional
    public void confirm(Confirm c) {
        Held held = own(c.reference(), c.expectedVersion());
        held.information().confirm(ChecklistItem.ofCodes(c.items()), me(), now());
        changed(held, "check");
    }

    /** Plans the day of publication, which sets the last day for the copy. */
    @Requires(Permission.PRACTICE_REVIEW_RELEASE)
    @Transactional
    public void plan(OnDay p) {
        Held held = own(p.reference(), p.expectedVersion());
        LocalDate day = DayText.required("day", p.day(), "Enter the planned day of publication");
        held.information().plan(day, surroundings.improvementCopyDue(day), surroundings.today(), me(), now());
        changed(held, "plan");
    }

    /** Records that the copy was sent. */
    @Requires(Permission.PRACTICE_REVIEW_RELEASE)
    @Transactional
    public void sendCopy(OnDay c) {
        Held held = own(c.reference(), c.expectedVersion());
        LocalDate day = DayText.required("day", c.day(), "Enter the day the copy was sent");
        step(held, held.information().sendCopy(day, surroundings.today(), me(), now()));
    }

    /** Publishes; it enters the library in the same transaction. */
    @Requires(Permission.PRACTICE_REVIEW_RELEASE)
    @Transactional
    public void publish(Publish p) {
        Held held = own(p.reference(), p.expectedVersion());
        PracticeReview review = held.review();
        ImprovementText text = held.information().text();
        LocalDate today = surroundings.today();
        Instant now = now();
        OrganisationView authority = organisations.byId(review.authorityId()).orElseThrow();
        OrganisationView partnership =
                organisations.byId(review.partnershipId()).orElseThrow();
        List<Violation> recognised = surroundings
                .checkedInformation(
                        review.id(),
                        review.notificationId(),
                        PublishedParts.improvements(
                                text.title(),
                                text.summary(),
                                text.improvements(),
                                text.improvedAlready(),
                                text.followUp()),
                        PublishedParts.publicWords(authority.name(), partnership.name()))
                .identity()
                .problems();
        step(
                held,
                held.information()
                        .publish(
                                today,
                                surroundings.improvementCopyDue(today),
                                recognised,
                                p.overrideReason(),
                                me(),
                                now));
        published.fire(new ImprovementInformationPublished(
                review.id(),
                review.reference(),
                review.authorityId(),
                review.partnershipId(),
                text(text.title()),
                partnership.name(),
                authority.area(),
                text(authority.region()),
                today,
                now,
                me(),
                text(text.summary()),
                text.themes(),
                text.harms(),
                text.ageBands(),
                text.agencies(),
                text.notation(),
                review.guidanceEdition()));
    }

    private Held own(String reference, long expectedVersion) {
        Supplier<NotFound> none = () -> new NotFound(
                "There is no information on improvements of " + reference + ", or it is not one that you can open.");
        PracticeReview review = reviews.findAndHold(reference, user.scope()).orElseThrow(none);
        ImprovementInformation information =
                reviews.holdInformation(review.id()).orElseThrow(none);
        information.expectVersion(expectedVersion);
        return new Held(review, information);
    }

    private void step(Held held, StatusChange step) {
        reviews.add(step);
        changed(held, step.action());
    }

    private void changed(Held held, String action) {
        reviews.flush();
        audit.changed(
                action,
                ImprovementInformation.TYPE,
                held.review().reference(),
                "version " + held.information().version());
    }

    private String me() {
        return user.require().username();
    }

    private Instant now() {
        return clock.instant();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
