package uk.slp.portal.childdeathmeeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.onelink.LinkAddresses;
import uk.slp.portal.onelink.LinkPost;
import uk.slp.portal.organisation.OrganisationRegister;

/** What goes into a letter about a review meeting: where and when it is. Nothing of a child, and nobody's name. */
@ApplicationScoped
public class MeetingInvitations {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private LinkPost post;

    @Inject
    private OrganisationRegister organisations;

    /**
     * What a letter says.
     *
     * @param from the panel that invites
     * @param reference of the meeting
     * @param again whether the person was written to before and has not answered
     * @param key by which the person answers, or null where nothing is to be answered
     */
    public record Content(
            String to,
            String from,
            String reference,
            ReviewMeetingStatus status,
            LocalDate day,
            String time,
            @Nullable String place,
            @Nullable String link,
            boolean again,
            LinkPost.@Nullable Key key) {
        /** No address reaches a log. */
        @Override
        public String toString() {
            return "MeetingInvitations.Content";
        }
    }

    /**
     * The letter as it is to be sent now; empty if a later one was asked for, the person is not invited any more, or the
     * meeting is over. No letter goes to an address that is not official when it is sent.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Content> write(UUID letterId) {
        return em.createQuery(
                        "select g.address, d.ownerId, m.reference, m.status, m.day, m.time, m.place, m.link, g.letterAt,"
                                + " g.remindedAt, g.linkId from MeetingGuest g join g.meeting m join ChildDeath d on d.id = m.childDeathId where"
                                + " g.letterId = :letter and g.address is not null and m.status <> :held",
                        Object[].class)
                .setParameter("letter", letterId)
                .setParameter("held", ReviewMeetingStatus.HELD)
                .getResultStream()
                .filter(row -> LinkAddresses.problem((String) row[0]).isEmpty())
                .findFirst()
                .map(row -> new Content(
                        (String) row[0],
                        organisations.name((UUID) row[1]),
                        (String) row[2],
                        (ReviewMeetingStatus) row[3],
                        (LocalDate) row[4],
                        (String) row[5],
                        (@Nullable String) row[6],
                        (@Nullable String) row[7],
                        row[9] != null && row[9].equals(row[8]),
                        row[3] == ReviewMeetingStatus.PLANNED && row[10] != null
                                ? post.key((UUID) row[10]).orElse(null)
                                : null));
    }
}
