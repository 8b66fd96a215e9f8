package uk.slp.portal.onelink;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.account.Seals;
import uk.slp.portal.account.Tokens;
import uk.slp.portal.onelink.model.LinkLetter;
import uk.slp.portal.onelink.model.OneLink;
import uk.slp.portal.organisation.OrganisationRegister;
import uk.slp.portal.shared.audit.AuditTrail;

/**
 * What goes into a letter about a link. The key or code is made at the moment of sending, so that neither the queue nor
 * any other table ever holds it; of a letter that is sent again the former key is void.
 */
@ApplicationScoped
public class LinkPost {
    /** How long a code works after it was sent. */
    static final Duration CODE_LIFE = Duration.ofMinutes(30);

    private static final int KEY_BYTES = 32;
    private static final int CODES = 1_000_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Seals seals;

    @Inject
    private OrganisationRegister organisations;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** That a letter is to be sent; the queue of e-mails takes it in the same transaction. */
    public record Wanted(LinkLetterKind kind, UUID letterId, Instant at) {}

    /**
     * What a letter says.
     *
     * @param to the address
     * @param from the body that asks
     * @param asked whether that body asks for it; otherwise it goes to that body
     * @param what "agency sheet AS-2026-0004"
     * @param path of the page that the key opens, with the key; empty in other letters
     * @param code the code; empty in other letters
     * @param validUntil until when key or code works
     */
    public record Content(
            String to,
            String from,
            boolean asked,
            String what,
            LocalDate due,
            String path,
            String code,
            Instant validUntil) {
        /** Neither address nor key reaches a log. */
        @Override
        public String toString() {
            return "LinkPost.Content";
        }
    }

    /** The letter as it is to be sent now; empty if the link has ended, or a later code was asked for. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Content> write(UUID letterId) {
        LinkLetter letter = em.find(LinkLetter.class, letterId);
        OneLink link = letter == null ? null : em.find(OneLink.class, letter.linkId());
        Instant now = clock.instant();
        if (letter == null || link == null || !wanted(letter, link, now)) {
            return Optional.empty();
        }
        String key = "";
        String code = "";
        Instant until = link.validUntil();
        if (letter.kind().bringsKey()) {
            key = key();
            letter.written(Tokens.hash(key), null, now);
        } else if (letter.kind() == LinkLetterKind.CODE) {
            code = String.format(Locale.ROOT, "%06d", RANDOM.nextInt(CODES));
            until = now.plus(CODE_LIFE);
            letter.written(codeHash(seals, link.id(), code), until, now);
        } else {
            letter.written(null, null, now);
        }
        sent(letter.kind(), link);
        return Optional.of(new Content(
                link.address(),
                organisations.name(link.organisationId()),
                link.purpose().asked(),
                link.purpose().label() + " " + link.recordReference(),
                link.dueDate(),
                key.isEmpty() ? "" : path(key),
                code,
                until));
    }

    /**
     * A further key for a letter that the feature of a record writes.
     *
     * @param path of the page that it opens, with the key
     * @param validUntil until when it works
     */
    public record Key(String path, Instant validUntil) {
        /** No key reaches a log. */
        @Override
        public String toString() {
            return "LinkPost.Key";
        }
    }

    /** Makes one at the moment of sending, as for every letter; empty if the link opens nothing any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Key> key(UUID linkId) {
        OneLink link = em.find(OneLink.class, linkId);
        Instant now = clock.instant();
        if (link == null || !link.opens(now)) {
            return Optional.empty();
        }
        String key = key();
        LinkLetter letter = new LinkLetter(linkId, LinkLetterKind.LINK, now);
        letter.written(Tokens.hash(key), null, now);
        em.persist(letter);
        sent(LinkLetterKind.LINK, link);
        return Optional.of(new Key(path(key), link.validUntil()));
    }

    private static String path(String key) {
        return "/link?key=" + key;
    }

    private void sent(LinkLetterKind kind, OneLink link) {
        audit.bySystem(
                "send_" + kind.code(),
                OneLink.TYPE,
                link.recordReference(),
                link.id().toString());
    }

    private boolean wanted(LinkLetter letter, OneLink link, Instant now) {
        if (letter.kind() == LinkLetterKind.ENDED) {
            return true;
        }
        return link.opens(now) && (letter.kind() != LinkLetterKind.CODE || last(letter));
    }

    private boolean last(LinkLetter letter) {
        return em.createQuery(
                                "select count(l) from LinkLetter l where l.linkId = :link and l.kind = :kind"
                                        + " and l.askedAt > :at",
                                Long.class)
                        .setParameter("link", letter.linkId())
                        .setParameter("kind", LinkLetterKind.CODE)
                        .setParameter("at", letter.askedAt())
                        .getSingleResult()
                == 0;
    }

    private static String key() {
        byte[] bytes = new byte[KEY_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What is kept of a code: a short number, so its hash is keyed. */
    static String codeHash(Seals seals, UUID link, @Nullable String code) {
        return seals.of("link code", link + " " + code);
    }
}
