package uk.slp.portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.notification.model.Notification;
import uk.slp.portal.notification.model.NotificationStatus;
import uk.slp.portal.notification.model.Notifications;
import uk.slp.portal.notification.model.OtherChildren;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;

/** What somebody says to a hint: that it is a different child. Kept with the draft; rule 25 is then not asked of it. */
@ApplicationScoped
public class NotificationHintService {
    @Inject
    private Notifications notifications;

    @Inject
    private LikelyDuplicates duplicates;

    @Inject
    private OtherChildren others;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Keeps that the child of a hint is a different one, or takes that back. It changes nothing that is written, so it
     * needs no version; saying it twice says it once.
     *
     * @param childId identity of the child of the draft
     * @param other reference of the other notification
     * @param different null if a program left it out
     * @throws NotFound if there is no such draft in reach
     * @throws NotAllowedNow if it is no draft any more
     */
    @Requires(Permission.NOTIFICATION_DRAFT)
    @Transactional
    public void answer(
            String reference, @Nullable String childId, @Nullable String other, @Nullable Boolean different) {
        Person person = user.require();
        Notification draft = notifications
                .findAndHold(reference, person.scope())
                .filter(n -> person.scope().reachesAuthority(n.authorityId()))
                .orElseThrow(() -> new NotFound(
                        "There is no notification " + reference + ", or it is not one that you can open."));
        refuseMissing(childId, other, different);
        if (draft.status() != NotificationStatus.DRAFT) {
            throw new NotAllowedNow(
                    "This notification is \"" + draft.status().label() + "\" now, and cannot be written on any more.");
        }
        LikelyDuplicates.Found found = duplicates.find(draft).stream()
                .filter(one -> one.hint().reference().equals(other)
                        && String.valueOf(one.hint().childId()).equals(childId))
                .findFirst()
                .orElseThrow(() -> new RuleViolation(
                        "other",
                        "no_such_hint",
                        "Nothing in that notification is like that child, as both are written now."));
        if (found.hint().different() == Boolean.TRUE.equals(different)) {
            return;
        }
        UUID child = UUID.fromString(String.valueOf(found.hint().childId()));
        if (found.hint().different()) {
            others.takeBack(child, found.otherId());
        } else {
            others.say(
                    draft,
                    child,
                    found.otherId(),
                    found.about(),
                    person.username(),
                    clock.instant().truncatedTo(ChronoUnit.MILLIS));
        }
        audit.changed(
                found.hint().different() ? "take_back_different_child" : "different_child",
                Notification.SUBJECT,
                draft.reference(),
                found.hint().reference());
    }

    private static void refuseMissing(@Nullable String childId, @Nullable String other, @Nullable Boolean different) {
        List<Violation> wrong = new ArrayList<>();
        if (childId == null || childId.isBlank()) {
            wrong.add(new Violation("childId", "required", "childId: send the identity of the child."));
        }
        if (other == null || other.isBlank()) {
            wrong.add(new Violation("other", "required", "other: send the reference of the other notification."));
        }
        if (different == null) {
            wrong.add(new Violation("different", "required", "different: send true or false."));
        }
        RuleViolation.throwIfAny(wrong);
    }
}
