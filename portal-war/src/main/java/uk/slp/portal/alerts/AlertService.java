package uk.slp.portal.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.account.Tokens;
import uk.slp.portal.alerts.model.AlertReader;
import uk.slp.portal.alerts.model.SearchAlert;
import uk.slp.portal.discovery.StoredSearch;
import uk.slp.portal.post.LetterBox;
import uk.slp.portal.post.PostKind;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.OpenToAll;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.config.Settings;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.time.PortalTime;

/** Saving, confirming, changing and stopping searches. Nobody is told whether an address is known. */
@ApplicationScoped
public class AlertService {
    /** Saved searches of one reader. */
    static final int MOST = 50;

    /** The name of saved searches in the audit trail. */
    static final String SUBJECT = "saved_search";

    private static final int LONGEST_ADDRESS = 254;
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9]([A-Za-z0-9-]*\\.)+[A-Za-z]{2,}");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private AlertKeys keys;

    @Inject
    private AddressSeal addresses;

    @Inject
    private AskLimit limit;

    @Inject
    private AlertReaders readers;

    @Inject
    private LetterBox letters;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Writes a letter with a link to confirm. Says nothing of whether the address is known: if the search is saved for it
     * already, or too many letters were asked for today or on the days before, nothing is sent and nothing else is
     * different.
     *
     * @throws RuleViolation if the address, the frequency or the search cannot be used, or too many ask from there
     */
    @OpenToAll("Whoever reads published learning may ask to be told of more; nothing begins before it is confirmed.")
    @Transactional
    public void ask(AskForAlert asked) {
        String address = asked.address() == null ? "" : asked.address().strip();
        List<Violation> wrong = new ArrayList<>();
        if (address.length() > LONGEST_ADDRESS || !ADDRESS.matcher(address).matches()) {
            wrong.add(new Violation("address", "address_form", "Enter an e-mail address, such as name@example.org."));
        }
        wrong.addAll(wrong(asked.often(), asked.search()));
        RuleViolation.throwIfAny(wrong);
        needsEmail();
        if (!limit.allows(asked.network())) {
            throw new RuleViolation(
                    "address", "too_many", "Too many letters were asked for from your network. Try again in an hour.");
        }
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, PortalTime.LONDON);
        String hash = addresses.hash(address);
        if (!readers.mayBeAsked(hash, today)) {
            return;
        }
        AlertReader reader = readers.ofAddress(hash, addresses.seal(address), now);
        String searchHash = Tokens.hash(asked.search().query());
        Optional<SearchAlert> before = readers.alert(reader.id(), searchHash);
        if (before.isPresent() && before.get().isActive() || !reader.ask(today)) {
            return;
        }
        // The link of an earlier letter ends with the row that it confirms.
        before.ifPresent(alert -> readers.remove(alert.id()));
        readers.asked(hash, today);
        SearchAlert alert = alert(reader, asked.search(), searchHash, asked.often(), now);
        letters.post(PostKind.ALERT_CONFIRMATION, alert.id(), now);
    }

    /**
     * Saves a search for the present person, whose address is known: letters begin at once. One that is saved already gets
     * the new frequency.
     *
     * @throws RuleViolation if the frequency or the search cannot be used, or there are {@value #MOST} already
     */
    @Requires(Permission.OWN_ACCOUNT)
    @Transactional
    public void save(StoredSearch search, @Nullable String often) {
        RuleViolation.throwIfAny(wrong(often, search));
        needsEmail();
        Instant now = clock.instant();
        AlertReader reader = readers.ofAccount(user.require().accountId(), now);
        String searchHash = Tokens.hash(search.query());
        Optional<SearchAlert> before = readers.alert(reader.id(), searchHash);
        if (before.isPresent()) {
            before.get().change(Coded.of(AlertFrequency.class, String.valueOf(often)));
            audit.changed("change", SUBJECT, before.get().id().toString(), often);
            return;
        }
        hasRoom(reader.id());
        SearchAlert alert = alert(reader, search, searchHash, often, now);
        alert.confirm(now);
        audit.changed("save", SUBJECT, alert.id().toString(), often);
    }

    /**
     * Begins to send letters, once the reader has said so in the page that the letter leads to.
     *
     * @return the key by which the reader manages saved searches
     * @throws NotFound if the link is none, or has ended
     */
    @OpenToAll("Whoever holds the link of the letter has the address.")
    @Transactional
    public String confirm(@Nullable String key) {
        Instant now = clock.instant();
        SearchAlert alert = keys.confirming(key)
                .map(id -> em.find(SearchAlert.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(found -> found.canBeConfirmed(now))
                .orElseThrow(() -> new NotFound("This link has ended."));
        if (!alert.isActive()) {
            hasRoom(alert.readerId());
            alert.confirm(now);
            readers.confirmed(alert.readerId());
            audit.bySystem("confirm", SUBJECT, alert.id().toString(), null);
        }
        return keys.manage(alert.readerId());
    }

    /** Sends the letters about a saved search more or less often. */
    @OpenToAll("The key of the letter opens the saved searches of its reader; without one it takes the account.")
    @Transactional
    public void change(@Nullable String key, UUID id, @Nullable String often) {
        SearchAlert alert = own(key, id);
        if (!Coded.known(AlertFrequency.class, often)) {
            throw new RuleViolation(List.of(noFrequency()));
        }
        alert.change(Coded.of(AlertFrequency.class, String.valueOf(often)));
        audit.changed("change", SUBJECT, id.toString(), often);
    }

    /** Stops a saved search and forgets it; with the last one, the reader's address as well. */
    @OpenToAll("The key of the letter opens the saved searches of its reader; without one it takes the account.")
    @Transactional
    public void stop(@Nullable String key, UUID id) {
        SearchAlert alert = own(key, id);
        UUID reader = alert.readerId();
        audit.changed("stop", SUBJECT, id.toString());
        readers.remove(id);
        readers.forgetIfDone(reader);
    }

    /**
     * Stops all letters of a frequency, at one click (RFC 8058). A reader who is not there any more has stopped already.
     *
     * @throws NotFound if the key is none
     */
    @OpenToAll("Whoever holds the letter may stop it.")
    @Transactional
    public void stopLetters(@Nullable String key, AlertFrequency often) {
        UUID reader = keys.stopping(key, often)
                .orElseThrow(() -> new NotFound("This link is not one from a letter of ours."));
        readers.hold(reader);
        for (UUID id : readers.alerts(reader, often)) {
            audit.changed("stop", SUBJECT, id.toString());
            readers.remove(id);
        }
        readers.forgetIfDone(reader);
    }

    private SearchAlert own(@Nullable String key, UUID id) {
        UUID reader = key == null || key.isEmpty()
                ? readers.knownOfAccount(user.require().accountId())
                : keys.managing(key).orElse(null);
        if (reader != null) {
            readers.hold(reader);
        }
        SearchAlert alert = em.find(SearchAlert.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (alert == null || !alert.readerId().equals(reader)) {
            throw new NotFound("There is no such saved search of yours.");
        }
        return alert;
    }

    private SearchAlert alert(
            AlertReader reader, StoredSearch search, String searchHash, @Nullable String often, Instant now) {
        SearchAlert alert = new SearchAlert(
                reader.id(),
                search.query(),
                searchHash,
                search.title(),
                Coded.of(AlertFrequency.class, String.valueOf(often)),
                now);
        em.persist(alert);
        return alert;
    }

    private void hasRoom(UUID reader) {
        if (readers.active(reader) >= MOST) {
            throw new RuleViolation(
                    "often", "too_many", "You have " + MOST + " saved searches. Stop one before you add another.");
        }
    }

    private static void needsEmail() {
        if (!Settings.current().sendsEmail()) {
            throw new NotAllowedNow("This portal sends no e-mails at present.");
        }
    }

    private static List<Violation> wrong(@Nullable String often, StoredSearch search) {
        List<Violation> wrong = new ArrayList<>();
        if (!Coded.known(AlertFrequency.class, often)) {
            wrong.add(noFrequency());
        }
        if (!search.fits()) {
            wrong.add(new Violation(
                    "often", "search_length", "This search is too long to be saved. Use fewer words or filters."));
        }
        return wrong;
    }

    private static Violation noFrequency() {
        return new Violation("often", "often_choice", "Choose how often you want to be told.");
    }
}
