package uk.slp.portal.post;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.access.BySystem;
import uk.slp.portal.shared.config.Settings;
import uk.slp.portal.shared.startup.PortalReady;
import uk.slp.portal.shared.web.PublicAddress;

/**
 * Sends what waits in the queue. The mail server is reached before anything is claimed: while it is down nothing is
 * tried, nothing is counted as a try, and everything goes out when it is back.
 */
@ApplicationScoped
public class EmailSender {
    private static final Logger LOG = System.getLogger(EmailSender.class.getName());
    private static final int BATCH = 50;
    private static final int SECONDS_BETWEEN = 5;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    private EmailQueue queue;

    @Inject
    private EmailMeasures measures;

    @Inject
    @Any
    private Instance<LetterWriter> writers;

    @Inject
    private Clock clock;

    private final String node = "node-" + UUID.randomUUID();
    private @Nullable ScheduledFuture<?> task;
    private volatile @Nullable Instant unreachableSince;
    private volatile boolean stopped;

    /** Begins to look regularly, if a mail server was named. */
    @BySystem("the start of the portal")
    public void start(@Observes @Priority(910) PortalReady ready) {
        if (Settings.current().sendsEmail()) {
            // The server keeps measurements only of what was used, and has nowhere to keep them during the start.
            scheduler.schedule(measures::waiting, SECONDS_BETWEEN, TimeUnit.SECONDS);
            task = scheduler.scheduleWithFixedDelay(this::round, SECONDS_BETWEEN, SECONDS_BETWEEN, TimeUnit.SECONDS);
        }
    }

    /** Looks at once, after a transaction that wrote an e-mail. */
    @BySystem("the post office")
    public void nudged(@Observes(during = TransactionPhase.AFTER_SUCCESS) PostOffice.EmailQueued written) {
        if (task != null) {
            scheduler.submit(this::round);
        }
    }

    /** Since when the mail server cannot be reached, or null. */
    @Nullable
    Instant unreachableSince() {
        return unreachableSince;
    }

    private synchronized void round() {
        if (stopped) {
            return;
        }
        try {
            if (queue.abandoned(clock.instant()) > 0) {
                LOG.log(Level.WARNING, "E-mails were found half sent; an administrator decides about them.");
            }
            List<UUID> due = queue.due(clock.instant(), BATCH);
            while (!due.isEmpty() && !stopped && send(due)) {
                due = queue.due(clock.instant(), BATCH);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "A round of sending e-mails failed and will be tried again", e);
        }
    }

    /** Sends some; false when the mail server cannot be reached or has broken off. */
    private boolean send(List<UUID> due) {
        try (MailServer server = MailServer.open(Settings.current())) {
            if (unreachableSince != null) {
                LOG.log(Level.INFO, "The mail server answers again.");
                unreachableSince = null;
            }
            for (UUID id : due) {
                if (stopped || !server.isOpen()) {
                    return false;
                }
                if (queue.claim(id, node, clock.instant())) {
                    Optional<EmailQueue.Letter> aboutItem = queue.aboutItem(id);
                    if (aboutItem.isPresent()) {
                        EmailQueue.Letter claimed = aboutItem.get();
                        settle(id, claimed.attempts(), deliver(server, claimed));
                    } else {
                        queue.letter(id).ifPresent(letter -> writeAndSend(server, letter));
                    }
                }
            }
            return true;
        } catch (MessagingException e) {
            if (unreachableSince == null) {
                unreachableSince = clock.instant();
                LOG.log(
                        Level.WARNING,
                        "The mail server cannot be reached; e-mails wait until it can. {0}",
                        e.getClass().getSimpleName());
            }
            return false;
        }
    }

    private MailServer.Result deliver(MailServer server, EmailQueue.Letter letter) {
        if (!letter.active()) {
            return new MailServer.Result(MailServer.Ending.REFUSED, "The account was closed before it was sent.");
        }
        MailServer.Text text = EmailText.of(letter, PublicAddress.of(""), clock.instant());
        return server.send(new MailServer.Envelope(letter.messageId(), letter.to(), Map.of()), text, clock.instant());
    }

    /** A letter is written now, so that it says what holds now; if nobody wants it any more it is dropped. */
    private void writeAndSend(MailServer server, EmailQueue.Unwritten letter) {
        Optional<LetterWriter.Written> written;
        try {
            written = writers.stream()
                    .filter(writer -> writer.writes(letter.kind()))
                    .findFirst()
                    .flatMap(writer -> writer.write(letter.kind(), letter.letterId()));
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "A letter could not be written and will be tried again", e);
            queue.notAccepted(letter.id(), letter.attempts(), false, "It could not be written.", clock.instant());
            return;
        }
        if (written.isEmpty()) {
            queue.dropped(letter.id());
            return;
        }
        LetterWriter.Written words = written.get();
        settle(
                letter.id(),
                letter.attempts(),
                server.send(
                        new MailServer.Envelope(letter.messageId(), words.to(), words.headers()),
                        new MailServer.Text(words.subject(), words.plain(), words.html()),
                        clock.instant()));
    }

    private void settle(UUID id, int attempts, MailServer.Result result) {
        Instant now = clock.instant();
        switch (result.ending()) {
            case ACCEPTED -> queue.sent(id, now);
            case NOT_YET -> queue.notAccepted(id, attempts, false, result.problem(), now);
            case REFUSED -> queue.notAccepted(id, attempts, true, result.problem(), now);
            case UNKNOWN -> queue.uncertain(id, result.problem(), now);
        }
    }

    @PreDestroy
    void stop() {
        stopped = true;
        if (task != null) {
            task.cancel(false);
        }
    }
}
