package uk.slp.portal.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The states of the queue, each change in a transaction of its own and only from the state it expects. Of several nodes
 * that want to send the same row, the one whose update finds it still waiting has it; it has told so, durably, before it
 * speaks to the mail server. A row whose sender died is therefore found in state {@code sending}: whether the mail
 * server had it already nobody knows, and it is never sent again without a person's decision.
 */
@ApplicationScoped
public class EmailQueue {
    /** Pauses before another try, the last one repeated: a mail server that refuses for now is asked again. */
    static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(20),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10),
            Duration.ofHours(1),
            Duration.ofHours(4));

    /** After this many tries (a day and more) it is given up and shown to the administrator. */
    static final int MOST_ATTEMPTS = 10;

    /** No attempt lasts as long: every wait for the mail server is far shorter. */
    static final Duration LONGEST_SENDING = Duration.ofMinutes(5);

    /** Of those that wait, which are few, the database reads by their index and sorts them in memory. */
    static final String DUE = "select id from post_email where state = ?1 and not_before <= ?2"
            + " order by case when letter_kind is null then 0 when letter_kind = ?3 then 1 else 2 end, queued_at, id";

    private static final int LONGEST_PROBLEM = 300;

    @PersistenceContext
    private EntityManager em;

    /**
     * An e-mail claimed for sending.
     *
     * @param to address of the person, as the account has it now
     * @param active whether the account is open
     * @param attempts how often it was tried before
     */
    public record Letter(
            UUID id,
            String messageId,
            String to,
            boolean active,
            UUID itemId,
            String title,
            String sentence,
            boolean statutory,
            @Nullable String path,
            int attempts) {
        /** Whether the person may open the record. */
        boolean opens() {
            return path != null && !path.isEmpty();
        }
    }

    /**
     * A letter claimed for sending, which is still to be written.
     *
     * @param letterId its identity where it is written
     * @param attempts how often it was tried, this time included
     */
    public record Unwritten(UUID id, String messageId, PostKind kind, UUID letterId, int attempts) {}

    /**
     * What waits and may be sent now: what the law asks people to be told first, then letters with a link to confirm, which
     * somebody is waiting for, then letters about new learning; each oldest first.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<UUID> due(Instant now, int most) {
        List<?> rows = em.createNativeQuery(DUE)
                .setParameter(1, EmailState.QUEUED.code())
                .setParameter(2, Timestamp.from(now))
                .setParameter(3, PostKind.ALERT_CONFIRMATION.code())
                .setMaxResults(most)
                .getResultList();
        return rows.stream().map(row -> UUID.fromString(row.toString())).toList();
    }

    /** Takes one for sending; false if another node has it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean claim(UUID id, String node, Instant now) {
        return em.createQuery("update PostEmail e set e.state = :sending, e.claimedAt = :now,"
                                + " e.claimedBy = :node, e.attempts = e.attempts + 1"
                                + " where e.id = :id and e.state = :queued and e.notBefore <= :now")
                        .setParameter("sending", EmailState.SENDING)
                        .setParameter("queued", EmailState.QUEUED)
                        .setParameter("now", now)
                        .setParameter("node", node)
                        .setParameter("id", id)
                        .executeUpdate()
                > 0;
    }

    /** The claimed e-mail about an item; nothing if it is a letter. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Letter> aboutItem(UUID id) {
        return em.createQuery(
                        "select new uk.slp.portal.post.EmailQueue.Letter(e.id, e.messageId, a.email, a.active, i.id,"
                                + " i.title, i.sentence, i.statutory, i.path, e.attempts) from PostEmail e"
                                + " join e.item i join Account a on a.id = i.accountId"
                                + " where e.id = :id",
                        Letter.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The claimed letter; nothing if it is about an item. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Unwritten> letter(UUID id) {
        return em.createQuery(
                        "select new uk.slp.portal.post.EmailQueue.Unwritten(e.id, e.messageId, e.letterKind,"
                                + " e.letterId, e.attempts) from PostEmail e"
                                + " where e.id = :id and e.letterKind is not null",
                        Unwritten.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Nobody needs it any more: a letter that was stopped, or has nothing left to tell. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void dropped(UUID id) {
        em.createQuery("delete from EmailAgain g where g.emailId = :id")
                .setParameter("id", id)
                .executeUpdate();
        em.createQuery("delete from PostEmail e where e.id = :id and e.state = :sending")
                .setParameter("id", id)
                .setParameter("sending", EmailState.SENDING)
                .executeUpdate();
    }

    /** The mail server has it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void sent(UUID id, Instant now) {
        em.createQuery("update PostEmail e set e.state = :sent, e.sentAt = :now, e.lastProblem = null"
                        + " where e.id = :id and e.state = :sending")
                .setParameter("sent", EmailState.SENT)
                .setParameter("sending", EmailState.SENDING)
                .setParameter("now", now)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** The mail server certainly does not have it: tried again later, or given up after many tries. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void notAccepted(UUID id, int attempts, boolean forGood, String problem, Instant now) {
        boolean over = forGood || attempts >= MOST_ATTEMPTS;
        Duration pause = PAUSES.get(Math.min(attempts, PAUSES.size()) - 1);
        leave(id, over ? EmailState.FAILED : EmailState.QUEUED, problem, now.plus(pause));
    }

    /** The mail server may have it: a person decides. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void uncertain(UUID id, String problem, Instant now) {
        leave(id, EmailState.UNCERTAIN, problem, now);
    }

    private void leave(UUID id, EmailState state, String problem, Instant notBefore) {
        em.createQuery("update PostEmail e set e.state = :state, e.notBefore = :notBefore, e.lastProblem = :problem"
                        + " where e.id = :id and e.state = :sending")
                .setParameter("state", state)
                .setParameter("notBefore", notBefore)
                .setParameter("problem", shortened(problem))
                .setParameter("sending", EmailState.SENDING)
                .setParameter("id", id)
                .executeUpdate();
    }

    /**
     * Rows that have been in sending for longer than any attempt lasts: whoever sent them died meanwhile.
     *
     * @return how many there were
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int abandoned(Instant now) {
        return em.createQuery("update PostEmail e set e.state = :uncertain, e.lastProblem = :problem"
                        + " where e.state = :sending and e.claimedAt < :longAgo")
                .setParameter("uncertain", EmailState.UNCERTAIN)
                .setParameter("problem", "The portal ended while it was being sent.")
                .setParameter("sending", EmailState.SENDING)
                .setParameter("longAgo", now.minus(LONGEST_SENDING))
                .executeUpdate();
    }

    /**
     * How the queue stands.
     *
     * @param waiting written and not yet sent, those being sent included
     * @param oldest since when the oldest of these waits, or null
     * @param failed given up
     * @param uncertain of which nobody knows whether they were sent
     */
    public record Standing(long waiting, @Nullable Instant oldest, long failed, long uncertain) {
        /** Age of the oldest, in seconds; 0 if none waits. */
        long oldestSeconds(Instant now) {
            return oldest == null
                    ? 0
                    : Math.max(0, Duration.between(oldest, now).toSeconds());
        }
    }

    /** How the queue stands now. */
    @Transactional(Transactional.TxType.REQUIRED)
    public Standing standing() {
        long waiting = 0;
        long failed = 0;
        long uncertain = 0;
        Instant oldest = null;
        for (Object[] row : em.createQuery(
                        "select e.state, count(e), min(e.queuedAt) from PostEmail e where e.state <> :sent"
                                + " group by e.state",
                        Object[].class)
                .setParameter("sent", EmailState.SENT)
                .getResultList()) {
            EmailState state = (EmailState) row[0];
            long number = ((Number) row[1]).longValue();
            if (state == EmailState.FAILED) {
                failed = number;
            } else if (state == EmailState.UNCERTAIN) {
                uncertain = number;
            } else {
                waiting += number;
                Instant first = (Instant) row[2];
                oldest = oldest == null || first.isBefore(oldest) ? first : oldest;
            }
        }
        return new Standing(waiting, oldest, failed, uncertain);
    }

    private static String shortened(String problem) {
        return problem.length() <= LONGEST_PROBLEM ? problem : problem.substring(0, LONGEST_PROBLEM);
    }
}
