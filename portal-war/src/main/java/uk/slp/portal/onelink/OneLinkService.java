package uk.slp.portal.onelink;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.account.Caller;
import uk.slp.portal.account.Guests;
import uk.slp.portal.account.Seals;
import uk.slp.portal.account.TokenMisuse;
import uk.slp.portal.account.Tokens;
import uk.slp.portal.account.Tries;
import uk.slp.portal.onelink.model.LinkLetter;
import uk.slp.portal.onelink.model.OneLink;
import uk.slp.portal.organisation.OrganisationRegister;
import uk.slp.portal.shared.access.OpenToAll;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;

/**
 * Opening a link. Looking at it does nothing but count keys that nobody has, as programs look at links in letters before
 * people do. A code is asked for with a button, sent to the address of the link, and works a short time and once. Wrong
 * ones are counted exactly as wrong passwords are.
 */
@ApplicationScoped
public class OneLinkService {
    /** Most codes of one link in an hour: nobody's mailbox is filled from here. */
    static final int MOST_CODES = 5;

    private static final Duration CODES_COUNTED = Duration.ofHours(1);
    private static final int LONGEST_NAME = 200;
    private static final String BY_KEY =
            "from OneLink k, LinkLetter l where l.linkId = k.id and l.secretHash = :hash" + " and l.kind in :kinds";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Tries tries;

    @Inject
    private TokenMisuse misuse;

    @Inject
    private Seals seals;

    @Inject
    private OrganisationRegister organisations;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Inject
    private Event<LinkPost.Wanted> wanted;

    /**
     * The door behind a key; empty if the key opens nothing, or nothing any more.
     *
     * @param mark what the browser kept when it was opened there before, or null
     */
    @OpenToAll("Who was sent a link sees who asks, and for what; nothing of a case.")
    @Transactional
    public Optional<LinkDoor> look(@Nullable String key, Caller caller, @Nullable String mark) {
        Instant now = clock.instant();
        Optional<OneLink> link = found(key, now);
        if (link.isEmpty() && key != null) {
            misuse.wrongToken(caller.network());
        }
        return link.map(one -> new LinkDoor(
                organisations.name(one.organisationId()),
                one.purpose(),
                one.purpose().label() + " " + one.recordReference(),
                LinkAddresses.masked(one.address()),
                one.holderName(),
                remembered(one, mark, now)));
    }

    /** Has a code sent to the address of the link; an earlier code is void. */
    @OpenToAll("The code goes to the address of the link, whoever presses the button.")
    @Transactional
    public LinkOpening sendCode(@Nullable String key) {
        Instant now = clock.instant();
        OneLink link = found(key, now).map(one -> locked(one.id())).orElse(null);
        if (link == null) {
            return LinkOpening.of(LinkOpening.Outcome.ENDED);
        }
        List<Instant> asked = em.createQuery(
                        "select l.askedAt from LinkLetter l where l.linkId = :link and l.kind = :code and l.askedAt > :since"
                                + " order by l.askedAt",
                        Instant.class)
                .setParameter("link", link.id())
                .setParameter("code", LinkLetterKind.CODE)
                .setParameter("since", now.minus(CODES_COUNTED))
                .getResultList();
        if (asked.size() >= MOST_CODES) {
            return LinkOpening.wait(asked.get(0).plus(CODES_COUNTED));
        }
        voidCodes(link.id());
        LinkLetter letter = new LinkLetter(link.id(), LinkLetterKind.CODE, now);
        em.persist(letter);
        wanted.fire(new LinkPost.Wanted(LinkLetterKind.CODE, letter.id(), now));
        session("ask_link_code", link, "done");
        return LinkOpening.of(LinkOpening.Outcome.CODE_SENT);
    }

    /**
     * Opens the record with a code, which is then used up.
     *
     * @param holder name and post of the person, as typed
     * @throws RuleViolation if a field is empty or too long; nothing is counted then
     */
    @OpenToAll("Who has both the key and the code that were sent to the address.")
    @Transactional
    public LinkOpening open(@Nullable String key, @Nullable String code, @Nullable String holder, Caller caller) {
        String name = holder == null ? "" : holder.strip();
        String typed = code == null ? "" : code.replaceAll("\\s", "");
        check(name, typed);
        Instant now = clock.instant();
        OneLink link = found(key, now).map(one -> locked(one.id())).orElse(null);
        if (link == null) {
            return LinkOpening.of(LinkOpening.Outcome.ENDED);
        }
        String counted = Guests.PREFIX + link.id();
        Instant until = tries.blocked(counted, caller);
        if (until != null) {
            session("open_link", link, "locked");
            return LinkOpening.wait(until);
        }
        if (!codeHolds(link, typed, now)) {
            until = tries.wrong(counted, caller);
            session("open_link", link, "refused");
            return until == null ? LinkOpening.of(LinkOpening.Outcome.WRONG_CODE) : LinkOpening.wait(until);
        }
        tries.right(counted, caller);
        voidCodes(link.id());
        link.opened(name, counted, now);
        session("open_link", link, "done");
        return opened(link);
    }

    /** Opens the record in a browser that was told to remember it. */
    @OpenToAll("Who has the key, in a browser in which it was opened with a code.")
    @Transactional
    public LinkOpening openAgain(@Nullable String key, @Nullable String mark) {
        Instant now = clock.instant();
        OneLink link = found(key, now).orElse(null);
        if (link == null || !remembered(link, mark, now)) {
            return LinkOpening.of(LinkOpening.Outcome.ENDED);
        }
        session("open_link", link, "done");
        return opened(link);
    }

    private LinkOpening opened(OneLink link) {
        return new LinkOpening(
                LinkOpening.Outcome.OPENED,
                null,
                Guests.PREFIX + link.id(),
                link.purpose().page(link.recordReference()),
                mark(link));
    }

    private String mark(OneLink link) {
        return seals.of("link browser", link.id() + " " + link.sessionEpoch() + " " + link.address());
    }

    private boolean remembered(OneLink link, @Nullable String mark, Instant now) {
        return mark != null && link.holderName() != null && link.opens(now) && Tokens.same(mark, mark(link));
    }

    /** Everything that is wrong at once, in the order of the page. */
    private static void check(String name, String code) {
        List<Violation> wrong = new ArrayList<>();
        if (code.isEmpty()) {
            wrong.add(new Violation("code", "code_required", "Enter the code from the e-mail."));
        }
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            wrong.add(new Violation(
                    "name",
                    "name_length",
                    "Enter your name and post in 1 to " + LONGEST_NAME
                            + " characters: it is kept with what you write."));
        }
        RuleViolation.throwIfAny(wrong);
    }

    private Optional<OneLink> found(@Nullable String key, Instant now) {
        if (key == null || key.isBlank()) {
            return Optional.empty();
        }
        return em.createQuery("select k " + BY_KEY, OneLink.class)
                .setParameter("hash", Tokens.hash(key))
                .setParameter("kinds", EnumSet.of(LinkLetterKind.LINK, LinkLetterKind.REMINDER))
                .getResultStream()
                .findFirst()
                .filter(link -> link.opens(now));
    }

    private OneLink locked(UUID id) {
        return Objects.requireNonNull(em.find(OneLink.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private boolean codeHolds(OneLink link, String typed, Instant now) {
        return em.createQuery(
                                "select count(l) from LinkLetter l where l.linkId = :link and l.kind = :code"
                                        + " and l.secretHash = :hash and l.validUntil > :now",
                                Long.class)
                        .setParameter("link", link.id())
                        .setParameter("code", LinkLetterKind.CODE)
                        .setParameter("hash", LinkPost.codeHash(seals, link.id(), typed))
                        .setParameter("now", now)
                        .getSingleResult()
                > 0;
    }

    private void voidCodes(UUID link) {
        em.createQuery("update LinkLetter l set l.secretHash = null where l.linkId = :link and l.kind = :code")
                .setParameter("link", link)
                .setParameter("code", LinkLetterKind.CODE)
                .executeUpdate();
    }

    private void session(String action, OneLink link, String outcome) {
        audit.session(action, link.id(), Guests.PREFIX + link.id(), link.organisationId(), outcome);
    }
}
