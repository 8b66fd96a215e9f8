package uk.slp.portal.childdeathmeeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import uk.slp.portal.childdeathmeeting.model.MeetingGuest;
import uk.slp.portal.childdeathmeeting.model.ReviewMeeting;
import uk.slp.portal.onelink.LinkState;
import uk.slp.portal.organisation.OrganisationRegister;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.time.PortalTime;

/** The one invitation to a review meeting that a link opens. */
@ApplicationScoped
public class InvitationQueries {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private OrganisationRegister organisations;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * The invitation. Two statements, the line of the audit trail among them.
     *
     * @throws NotFound if it is not that of the person's own link, or was taken back
     */
    @Requires(Permission.CHILD_DEATH_MEETING_ANSWER)
    @Transactional
    public InvitationView view(String reference) {
        return em.createQuery(
                        "select m, g, d.ownerId, " + LinkState.columns("k")
                                + " from MeetingGuest g join g.meeting m join"
                                + " ChildDeath d on d.id = m.childDeathId join OneLink k on k.id = g.linkId where k.id ="
                                + " :me and k.recordReference = :reference",
                        Object[].class)
                .setParameter("me", user.require().accountId())
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .map(row -> view(
                        reference,
                        (ReviewMeeting) Objects.requireNonNull(row[0]),
                        (MeetingGuest) Objects.requireNonNull(row[1]),
                        (UUID) Objects.requireNonNull(row[2]),
                        LinkState.of(row, 3).orElseThrow(InvitationQueries::none)))
                .orElseThrow(InvitationQueries::none);
    }

    private InvitationView view(
            String reference, ReviewMeeting meeting, MeetingGuest guest, UUID panel, LinkState link) {
        audit.read(ReviewMeeting.TYPE, meeting.reference());
        Instant now = clock.instant();
        return new InvitationView(
                reference,
                guest.version(),
                meeting.status(),
                organisations.name(panel),
                meeting.reference(),
                meeting.day(),
                meeting.time(),
                meeting.place(),
                meeting.link(),
                guest.reply(),
                guest.repliedAt(),
                link.open(now) && meeting.answerable(LocalDate.ofInstant(now, PortalTime.LONDON)));
    }

    static NotFound none() {
        return new NotFound("There is no such invitation, or it was taken back.");
    }
}
