package uk.slp.portal.childdeathmeeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathmeeting.model.ReviewMeeting;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;

/** Who is not written to about a meeting, since they have declared a conflict of interest with its case (rule 76). */
@ApplicationScoped
class MeetingConflicts {
    private static final String WORDS = "has a conflict of interest with the case. ";

    @PersistenceContext
    private EntityManager em;

    /**
     * Refuses to invite them. One statement.
     *
     * @param chosen among those who were offered
     * @param other somebody else, or null
     * @throws RuleViolation naming {@code chosen} or {@code guestAddress}
     */
    void refuse(UUID childDeath, Collection<Invitee> chosen, @Nullable Invitee other) {
        Set<String> addresses = new HashSet<>();
        chosen.forEach(one -> add(addresses, one.address()));
        add(addresses, other == null ? null : other.address());
        Set<String> shut = shut(childDeath, addresses);
        List<Violation> wrong = new ArrayList<>();
        chosen.stream()
                .filter(one -> shut.contains(lower(one.address())))
                .map(one -> new Violation("chosen", "conflict", one.name() + " " + WORDS + "Invite somebody else."))
                .forEach(wrong::add);
        if (other != null && shut.contains(lower(other.address()))) {
            wrong.add(new Violation("guestAddress", "conflict", "This person " + WORDS + "Enter somebody else."));
        }
        RuleViolation.throwIfAny(wrong);
    }

    /**
     * Refuses to write to one of those who are invited. One statement.
     *
     * @throws NotAllowedNow if that person has declared a conflict
     */
    void refuse(ReviewMeeting meeting, int number) {
        if (without(meeting, List.of(number)).isEmpty()) {
            throw new NotAllowedNow("This person " + WORDS + "Take the invitation back.");
        }
    }

    /** Those of these numbers who may be written to. One statement. */
    List<Integer> without(ReviewMeeting meeting, Collection<Integer> numbers) {
        List<GuestLine> guests = meeting.guests().stream()
                .filter(guest -> numbers.contains(guest.number()))
                .toList();
        Set<String> addresses = new HashSet<>();
        guests.forEach(guest -> add(addresses, guest.address()));
        Set<String> shut = shut(meeting.childDeathId(), addresses);
        return guests.stream()
                .filter(guest -> !shut.contains(lower(guest.address())))
                .map(GuestLine::number)
                .toList();
    }

    private Set<String> shut(UUID childDeath, Set<String> addresses) {
        if (addresses.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(em.createQuery(
                        "select distinct lower(a.email) from Account a where lower(a.email) in :addresses and a.id in"
                                + " (select k.accountId from CaseConflict k where k.caseId = :case and k.liftedAt is null)",
                        String.class)
                .setParameter("addresses", addresses)
                .setParameter("case", childDeath)
                .getResultList());
    }

    private static void add(Set<String> addresses, @Nullable String address) {
        if (address != null) {
            addresses.add(lower(address));
        }
    }

    private static String lower(@Nullable String address) {
        return Objects.requireNonNullElse(address, "").strip().toLowerCase(Locale.ROOT);
    }
}
