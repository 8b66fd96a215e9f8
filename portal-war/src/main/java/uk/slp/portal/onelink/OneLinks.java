package uk.slp.portal.onelink;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.account.AccountDirectory;
import uk.slp.portal.account.Guests;
import uk.slp.portal.onelink.model.LinkLetter;
import uk.slp.portal.onelink.model.OneLink;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.config.Setting;
import uk.slp.portal.shared.config.Settings;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.time.PortalTime;

/**
 * Asking somebody without an account, for the features that hold the records. Every call belongs to a use case that has
 * checked who asks, and is undone with it.
 */
@ApplicationScoped
public class OneLinks {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private AuditTrail audit;

    @Inject
    private AccountDirectory directory;

    @Inject
    private Event<LinkPost.Wanted> wanted;

    @Inject
    private Event<Ended> ended;

    /** That sessions of a link have ended. */
    record Ended(UUID link) {}

    /**
     * Makes a link and has it sent.
     *
     * @return the identity by which its holder is known
     * @throws RuleViolation at the field {@code address}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID ask(AskByLink asked, String by, Instant now) {
        OneLink link = make(asked, by, now);
        send(link, LinkLetterKind.LINK, now);
        return link.id();
    }

    /**
     * Makes a link whose letters the feature of the record writes itself, each with a key of {@link LinkPost#key}.
     *
     * @return the identity by which its holder is known
     * @throws RuleViolation at the field {@code address}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID prepare(AskByLink asked, String by, Instant now) {
        return make(asked, by, now).id();
    }

    private OneLink make(AskByLink asked, String by, Instant now) {
        check(asked.address());
        OneLink link = new OneLink(asked, LinkAddresses.tidy(asked.address()), life(), by, now);
        em.persist(link);
        // The record names the link and the provider does not know that, so the link must be there first.
        em.flush();
        audit.changed(
                "ask_by_link", OneLink.TYPE, link.recordReference(), link.id().toString());
        return link;
    }

    /**
     * Refuses an address to which no link may be sent.
     *
     * @throws RuleViolation at the field {@code address}
     */
    public void check(@Nullable String address) {
        LinkAddresses.problem(address).ifPresent(wrong -> {
            throw new RuleViolation(List.of(wrong));
        });
    }

    /**
     * Sends a new key, by which the former ones are void; a link that had ended with its record works again. In the place
     * of one that was withdrawn a new one is made for the same address.
     *
     * @return the identity by which its holder is known from now on
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID sendAgain(UUID id, LocalDate due, String by, Instant now) {
        OneLink link = lock(id);
        if (link.revoked()) {
            return ask(
                    new AskByLink(
                            link.purpose(),
                            link.recordId(),
                            link.recordReference(),
                            link.organisationId(),
                            link.agencyName(),
                            link.address(),
                            due),
                    by,
                    now);
        }
        check(link.address());
        renew(link, due, by, now);
        send(link, LinkLetterKind.LINK, now);
        return id;
    }

    /**
     * Lets a link that was {@linkplain #prepare prepared} work for as long as a new one; its former keys are void, and a
     * letter with a further one goes from the feature of the record.
     *
     * @param anew false to leave one that still opens as it is
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void renew(UUID id, LocalDate due, boolean anew, String by, Instant now) {
        OneLink link = lock(id);
        if (anew || !link.opens(now)) {
            renew(link, due, by, now);
        }
    }

    private void renew(OneLink link, LocalDate due, String by, Instant now) {
        link.renew(due, life(), by, now);
        voidSecrets(link.id());
        ended.fire(new Ended(link.id()));
        audit.changed(
                "send_link_again",
                OneLink.TYPE,
                link.recordReference(),
                link.id().toString());
    }

    /**
     * Reminds, with a further key. Nobody is reminded twice on a day, or of a link that opens nothing any more.
     *
     * @return whether a reminder was sent
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean remind(UUID id, LocalDate due, Instant now) {
        OneLink link = lock(id);
        Instant midnight = LocalDate.ofInstant(now, PortalTime.LONDON)
                .atStartOfDay(PortalTime.LONDON)
                .toInstant();
        boolean today = !em.createQuery(
                        "select l.id from LinkLetter l where l.linkId = :link and l.kind = :kind and l.askedAt >= :from",
                        UUID.class)
                .setParameter("link", id)
                .setParameter("kind", LinkLetterKind.REMINDER)
                .setParameter("from", midnight)
                .getResultList()
                .isEmpty();
        if (today || !link.opens(now)) {
            return false;
        }
        link.due(due, "system", now);
        send(link, LinkLetterKind.REMINDER, now);
        return true;
    }

    /** The record was sent in: no key opens it any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void finish(UUID id, String by, Instant now) {
        OneLink link = lock(id);
        link.finish(by, now);
        voidSecrets(id);
        ended.fire(new Ended(id));
        audit.changed("finish_link", OneLink.TYPE, link.recordReference(), id.toString());
    }

    /** Ends a link and its sessions, and tells its holder; one that has ended already is no fault. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void revoke(UUID id, String by, Instant now) {
        OneLink link = lock(id);
        if (link.revoked()) {
            return;
        }
        boolean tell = link.opens(now);
        link.revoke(by, now);
        voidSecrets(id);
        ended.fire(new Ended(id));
        audit.changed("revoke_link", OneLink.TYPE, link.recordReference(), id.toString());
        if (tell) {
            send(link, LinkLetterKind.ENDED, now);
        }
    }

    /** Another body asks for these records from now on, and its name stands in their letters. One statement, none for none. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void giveTo(UUID organisation, Collection<UUID> records) {
        if (!records.isEmpty()) {
            em.createQuery("update OneLink l set l.organisationId = :organisation where l.recordId in :records")
                    .setParameter("organisation", organisation)
                    .setParameter("records", records)
                    .executeUpdate();
        }
    }

    /** How many links of a purpose were made for an address since a moment: nobody's mailbox is filled from here. */
    @Transactional(Transactional.TxType.MANDATORY)
    public long made(LinkPurpose purpose, String address, Instant since) {
        return em.createQuery(
                        "select count(l) from OneLink l where l.address = :address and l.purpose = :purpose and"
                                + " l.createdAt > :since",
                        Long.class)
                .setParameter("address", LinkAddresses.tidy(address))
                .setParameter("purpose", purpose)
                .setParameter("since", since)
                .getSingleResult();
    }

    /** A link, for those who sent it. One statement. */
    @Transactional(Transactional.TxType.MANDATORY)
    public LinkState state(UUID id) {
        LinkState state = states(List.of(id)).get(id);
        if (state == null) {
            throw new NotFound("There is no such link.");
        }
        return state;
    }

    /** Several of them. One statement, none for none. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<UUID, LinkState> states(Collection<UUID> ids) {
        Map<UUID, LinkState> states = new HashMap<>();
        if (!ids.isEmpty()) {
            em.createQuery("select l from OneLink l where l.id in :ids", OneLink.class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(link -> states.put(link.id(), state(link)));
        }
        return states;
    }

    /** Copies a link, read by a query of the feature that holds its record, into what may be shown. */
    static LinkState state(OneLink link) {
        return new LinkState(
                link.id(),
                link.address(),
                link.validUntil(),
                link.openedAt(),
                link.holderName(),
                link.finished(),
                link.revoked());
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) Ended event) {
        directory.forget(Guests.PREFIX + event.link());
    }

    private void send(OneLink link, LinkLetterKind kind, Instant now) {
        LinkLetter letter = new LinkLetter(link.id(), kind, now);
        em.persist(letter);
        wanted.fire(new LinkPost.Wanted(kind, letter.id(), now));
    }

    private void voidSecrets(UUID link) {
        em.flush();
        em.createQuery("update LinkLetter l set l.secretHash = null where l.linkId = :link and l.kind in :kinds")
                .setParameter("link", link)
                .setParameter("kinds", EnumSet.of(LinkLetterKind.LINK, LinkLetterKind.REMINDER, LinkLetterKind.CODE))
                .executeUpdate();
    }

    private OneLink lock(UUID id) {
        return em.createQuery("select l from OneLink l where l.id = :id", OneLink.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no such link."));
    }

    private static Duration life() {
        return Duration.ofDays(Settings.current().number(Setting.LINK_DAYS));
    }
}
