package uk.slp.portal.post;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import uk.slp.portal.learning.ImprovementInformationEntered;
import uk.slp.portal.learning.LearningPublished;
import uk.slp.portal.nationalreview.NationalNotPublished;
import uk.slp.portal.panel.PanelOutcomeRecorded;
import uk.slp.portal.practicereview.ImprovementInformationPublished;
import uk.slp.portal.practicereview.PracticeReviewPublished;
import uk.slp.portal.practicereview.ReviewNotPublished;
import uk.slp.portal.rapidreview.RapidReviewSent;
import uk.slp.portal.rapidreview.RapidReviewStepped;
import uk.slp.portal.reviewdraft.ReadersMentioned;
import uk.slp.portal.shared.access.BySystem;
import uk.slp.portal.shared.access.Role;
import uk.slp.portal.shared.timed.ReleaseMinute;

/** Tells people what happens to rapid reviews and what the national body answered. One method for each event. */
@ApplicationScoped
public class ReviewPost {
    @Inject
    private AddressBook book;

    @Inject
    private PostOffice office;

    /** The partners are asked to sign (rule 33). */
    @BySystem("a step of a rapid review")
    @Transactional(Transactional.TxType.MANDATORY)
    public void stepped(@Observes @Priority(3000) RapidReviewStepped event) {
        if (!event.action().equals("ask_for_sign_off")) {
            return;
        }
        List<Addressee> signers = book.around(event.partnershipId(), Set.of(Role.SAFEGUARDING_PARTNER)).stream()
                .filter(entry -> event.missing().contains(entry.kind()))
                .map(entry -> Addressee.asked(entry.accountId()))
                .toList();
        Announcement told = Announcement.once(
                        PostKind.SIGN_OFF_ASKED,
                        event.reference(),
                        "/rapid-reviews/" + event.reference() + "/sign-off",
                        "Rapid review " + event.reference() + " waits for your signature",
                        "You are asked to agree or dissent: rapid review " + event.reference() + ".")
                .numbered(event.version());
        tell(told, event.by(), signers, event.at());
    }

    /** A rapid review was sent: the national body has it to answer; its members and the partners know. */
    @BySystem("the sending of a rapid review")
    @Transactional(Transactional.TxType.MANDATORY)
    public void sent(@Observes @Priority(3000) RapidReviewSent event) {
        List<Addressee> people = Stream.concat(
                        book.national(Set.of(Role.PANEL_SECRETARIAT, Role.PANEL_MEMBER)).stream()
                                .map(entry -> entry.role() == Role.PANEL_SECRETARIAT
                                        ? Addressee.asked(entry.accountId())
                                        : Addressee.informed(entry.accountId())),
                        partners(event.partnershipId()).stream())
                .toList();
        Announcement told = Announcement.once(
                PostKind.RAPID_REVIEW_SENT,
                event.reference(),
                "/rapid-reviews/" + event.reference(),
                "Rapid review " + event.reference() + " was sent",
                "The rapid review " + event.reference() + " of notification " + event.notificationReference()
                        + " was sent to the national body.");
        tell(told, event.sentBy(), people, event.sentAt());
    }

    /** Somebody is asked to see a comment on a draft. */
    @BySystem("a comment on a draft")
    @Transactional(Transactional.TxType.MANDATORY)
    public void mentioned(@Observes @Priority(3000) ReadersMentioned event) {
        Announcement told = Announcement.once(
                        PostKind.COMMENT_TO_SEE,
                        event.reference(),
                        event.path(),
                        "A comment on practice review " + event.reference() + " names you",
                        "You are asked to see a comment on the draft of practice review " + event.reference() + ".")
                .numbered(event.saying());
        office.announce(told, event.accountIds().stream().map(Addressee::asked).toList(), event.at(), event.at());
    }

    /** The national body answered; where a practice review follows, it waits to be commissioned. */
    @BySystem("the answer of the national body")
    @Transactional(Transactional.TxType.MANDATORY)
    public void answered(@Observes @Priority(3000) PanelOutcomeRecorded event) {
        String reference = event.notificationReference();
        List<Addressee> people =
                book.around(event.partnershipId(), Set.of(Role.PARTNERSHIP_MANAGER, Role.SAFEGUARDING_PARTNER)).stream()
                        .map(entry -> entry.role() == Role.PARTNERSHIP_MANAGER && event.practiceReviewFollows()
                                ? Addressee.asked(entry.accountId())
                                : Addressee.informed(entry.accountId()))
                        .toList();
        Announcement told = Announcement.once(
                        PostKind.OUTCOME_RECORDED,
                        reference,
                        event.practiceReviewFollows() ? "/practice-reviews" : "/reviews",
                        "The national body answered on notification " + reference,
                        "The national body answered the rapid review of notification " + reference + "."
                                + (event.practiceReviewFollows() ? " A practice review waits to be commissioned." : ""))
                .numbered(event.decidedAt().toEpochMilli());
        tell(told, event.decidedBy(), people, event.decidedAt());
    }

    /**
     * A practice review was published: the bodies to whom its copy went before (rule 46) and the Panel's members, the
     * partners who commissioned it and the authority it is about hear where it is.
     */
    @BySystem("the publication of a practice review")
    @Transactional(Transactional.TxType.MANDATORY)
    public void published(@Observes @Priority(3000) LearningPublished event) {
        PracticeReviewPublished review = event.review();
        List<Addressee> people = readers(review.partnershipId(), review.authorityId());
        Announcement told = Announcement.once(
                PostKind.REVIEW_PUBLISHED,
                review.reference(),
                event.url(),
                "Practice review " + review.reference() + " was published",
                review.publisher() + " published practice review " + review.reference() + ". Everybody can read it.");
        // Who set the minute at which it published itself was not there when it did.
        tell(told, review.byItself() ? "" : review.publishedBy(), people, review.publishedAt());
    }

    /** A report did not publish itself at its minute: who set it and those who release reports are asked to see why. */
    @BySystem("the minute that was set for a publication")
    @Transactional(Transactional.TxType.MANDATORY)
    public void notPublished(@Observes @Priority(3000) ReviewNotPublished event) {
        List<Addressee> people = Stream.concat(
                        book.around(event.partnershipId(), Set.of(Role.PARTNERSHIP_MANAGER)).stream()
                                .map(entry -> entry.accountId()),
                        book.named(List.of(event.setBy())).stream())
                .distinct()
                .map(Addressee::asked)
                .toList();
        Announcement told = Announcement.once(
                        PostKind.PUBLICATION_REFUSED,
                        event.reference(),
                        "/practice-reviews/" + event.reference() + "/release#publish",
                        "Practice review " + event.reference() + " was not published",
                        "Practice review " + event.reference() + " was to publish itself on "
                                + ReleaseMinute.words(event.minute())
                                + " and did not, because something stood against it. Its page says what.")
                .numbered(event.minuteId());
        office.announce(told, people, event.at(), event.at());
    }

    /** What a national review publishes did not publish itself at its minute: the secretariat is asked to see why. */
    @BySystem("the minute that was set for a national publication")
    @Transactional(Transactional.TxType.MANDATORY)
    public void nationalNotPublished(@Observes @Priority(3000) NationalNotPublished event) {
        List<Addressee> people = Stream.concat(
                        book.national(Set.of(Role.PANEL_SECRETARIAT)).stream().map(entry -> entry.accountId()),
                        book.named(List.of(event.setBy())).stream())
                .distinct()
                .map(Addressee::asked)
                .toList();
        Announcement told = Announcement.once(
                        PostKind.PUBLICATION_REFUSED,
                        event.reference(),
                        "/national-reviews/" + event.reference() + "/release#publish-head",
                        "National review " + event.reference() + " was not published",
                        "National review " + event.reference() + " was to publish itself on "
                                + ReleaseMinute.words(event.minute())
                                + " and did not, because something stood against it. Its page says what.")
                .numbered(event.minuteId());
        office.announce(told, people, event.at(), event.at());
    }

    /** The same people hear where the information on improvements of a withheld review is. */
    @BySystem("the publication of the information on improvements of a withheld review")
    @Transactional(Transactional.TxType.MANDATORY)
    public void improvementsPublished(@Observes @Priority(3000) ImprovementInformationEntered event) {
        ImprovementInformationPublished information = event.information();
        Announcement told = Announcement.once(
                PostKind.REVIEW_PUBLISHED,
                information.reference(),
                event.url(),
                "Improvement information of practice review " + information.reference() + " was published",
                information.publisher() + " published information on improvements after practice review "
                        + information.reference() + ". The report is withheld.");
        tell(
                told,
                information.publishedBy(),
                readers(information.partnershipId(), information.authorityId()),
                information.publishedAt());
    }

    private List<Addressee> readers(UUID partnership, UUID authority) {
        return Stream.of(
                        book.national(Set.of(
                                Role.PANEL_SECRETARIAT, Role.PANEL_MEMBER, Role.DFE_OFFICIAL, Role.OFSTED_INSPECTOR)),
                        book.around(partnership, Set.of(Role.PARTNERSHIP_MANAGER, Role.SAFEGUARDING_PARTNER)),
                        book.in(authority, Set.of(Role.LA_APPROVER)))
                .flatMap(List::stream)
                .map(entry -> Addressee.informed(entry.accountId()))
                .toList();
    }

    private List<Addressee> partners(UUID partnership) {
        return book.around(partnership, Set.of(Role.PARTNERSHIP_MANAGER, Role.SAFEGUARDING_PARTNER)).stream()
                .map(entry -> Addressee.informed(entry.accountId()))
                .toList();
    }

    private void tell(Announcement told, String by, List<Addressee> people, Instant at) {
        List<UUID> self = book.named(List.of(by));
        office.announce(
                told,
                people.stream().filter(one -> !self.contains(one.accountId())).toList(),
                at,
                at);
    }
}
