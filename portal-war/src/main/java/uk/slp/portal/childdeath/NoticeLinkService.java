package uk.slp.portal.childdeath;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.model.Answers;
import uk.slp.portal.childdeath.model.ChildDeathNotice;
import uk.slp.portal.childdeath.model.ChildDeaths;
import uk.slp.portal.onelink.AskByLink;
import uk.slp.portal.onelink.LinkAddresses;
import uk.slp.portal.onelink.LinkPurpose;
import uk.slp.portal.onelink.OneLinks;
import uk.slp.portal.organisation.OrganisationRegister;
import uk.slp.portal.organisation.OrganisationView;
import uk.slp.portal.organisation.OverviewPanels;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.OpenToAll;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.config.Setting;
import uk.slp.portal.shared.config.Settings;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.id.References;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.time.HourLimit;
import uk.slp.portal.shared.time.PortalTime;

/**
 * Telling of a death without an account. Any professional tells a panel (Children Act 2004 section 16M, Working Together
 * chapter 6), and within 24 hours (rule 56) nobody makes an account first: a link to one new notification goes to an
 * official address, asked for by its owner or sent by the coordinator of the panel.
 */
@ApplicationScoped
public class NoticeLinkService {
    /** Who began a notification whose writer asked for the link. */
    static final String OWN = "one-time link";

    /** Most links of one address in a day; a fourth is not sent, and the page does not say so. */
    static final int MOST_OF_ADDRESS = 3;

    /** Most links that are asked for from one network in an hour: a hospital is one network. */
    static final int MOST_OF_NETWORK = 20;

    private static final int LONGEST_BODY = 200;

    @Inject
    private ChildDeaths deaths;

    @Inject
    private OneLinks links;

    @Inject
    private OverviewPanels panels;

    @Inject
    private OrganisationRegister register;

    @Inject
    private ChildDeathReach reach;

    @Inject
    private References references;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    private final HourLimit limit = new HourLimit(MOST_OF_NETWORK);

    /**
     * Has a link sent to who asks for it. Says nothing of whether the address is known, or was sent a link before.
     *
     * @param authority official code of the local authority where the child lived: whose panel it is to be sent to
     * @param network from which it is asked
     * @throws RuleViolation with everything that cannot be used, or if too many are asked for from there
     */
    @OpenToAll("Any professional tells of a child's death; the link goes to an official address, whoever asks for it.")
    @Transactional
    public void ask(AskToTell asked, @Nullable String authority, String network) {
        List<Violation> wrong = problems(asked);
        Instant now = now();
        LocalDate today = LocalDate.ofInstant(now, PortalTime.LONDON);
        Optional<OrganisationView> panel = panels.ofAuthority(authority, today);
        if (authority == null || authority.isBlank()) {
            wrong.add(new Violation(
                    "authority",
                    "authority_required",
                    "Choose the local authority where the child lived or, if that is outside England, where the child"
                            + " died."));
        } else if (panel.isEmpty()) {
            wrong.add(new Violation(
                    "authority",
                    "no_panel",
                    "No child death overview panel is recorded here for this area. Call the panel, or the local"
                            + " authority."));
        }
        RuleViolation.throwIfAny(wrong);
        if (!limit.allows(network, now)) {
            throw new RuleViolation(
                    "address",
                    "too_many",
                    "Too many links were asked for from your network. Try again in an hour, or call the panel.");
        }
        if (links.made(LinkPurpose.CHILD_DEATH_NOTICE, text(asked.address()), now.minus(Duration.ofDays(1)))
                >= MOST_OF_ADDRESS) {
            return;
        }
        begin(asked, panel.orElseThrow().id(), OWN, now);
    }

    /**
     * Sends a link to somebody who is to tell the coordinator's panel.
     *
     * @return the reference of the notification
     * @throws RuleViolation with everything that cannot be used
     */
    @Requires(Permission.CHILD_DEATH_WRITE)
    @Transactional
    public String send(AskToTell asked) {
        RuleViolation.throwIfAny(problems(asked));
        UUID panel = reach.panels().stream()
                .sorted()
                .filter(id -> register.byId(id).isPresent())
                .findFirst()
                .orElseThrow(() -> new NotAllowedNow("You act for no child death overview panel."));
        return begin(asked, panel, user.require().username(), now());
    }

    /**
     * Sends a new key to the same address; those that were sent before open nothing any more.
     *
     * @throws NotAllowedNow if it was sent, or the link withdrawn
     */
    @Requires(Permission.CHILD_DEATH_WRITE)
    @Transactional
    public void sendAgain(String reference) {
        ChildDeathNotice notice = lock(reference);
        Instant now = now();
        links.sendAgain(link(notice), until(now), user.require().username(), now);
        audit.changed("send_link", ChildDeathNotice.TYPE, reference);
    }

    /**
     * Ends a link and deletes what was written by it; its holder is told.
     *
     * @throws NotAllowedNow if it was sent, or the link withdrawn
     */
    @Requires(Permission.CHILD_DEATH_WRITE)
    @Transactional
    public void withdraw(String reference) {
        ChildDeathNotice notice = lock(reference);
        Instant now = now();
        String by = user.require().username();
        links.revoke(link(notice), by, now);
        notice.discard(by, now);
        deaths.removeLines(notice.id());
        audit.changed("withdraw_link", ChildDeathNotice.TYPE, reference);
    }

    private String begin(AskToTell asked, UUID panel, String by, Instant now) {
        String reference = references.next("CDN");
        String body = text(asked.body());
        ChildDeathNotice notice =
                new ChildDeathNotice(reference, Coded.of(NoticeKind.class, text(asked.kind())), body, by, now);
        notice.byLink(links.ask(
                new AskByLink(
                        LinkPurpose.CHILD_DEATH_NOTICE,
                        notice.id(),
                        reference,
                        panel,
                        body,
                        text(asked.address()),
                        until(now)),
                by,
                now));
        deaths.add(notice);
        audit.changed("start_by_link", ChildDeathNotice.TYPE, reference);
        return reference;
    }

    /** Everything that is wrong at once, in the order of the page. */
    static List<Violation> problems(AskToTell asked) {
        List<Violation> wrong = new ArrayList<>();
        if (!Coded.known(NoticeKind.class, asked.kind())) {
            wrong.add(new Violation("kind", "kind_required", "Choose what is to be told of."));
        }
        LinkAddresses.problem(asked.address()).ifPresent(wrong::add);
        String body = text(asked.body());
        if (body.isEmpty() || body.length() > LONGEST_BODY) {
            wrong.add(new Violation(
                    "body", "body_length", "Enter the hospital, practice or service in 1 to 200 characters."));
        }
        return wrong;
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(Answers.tidied(typed), "");
    }

    private ChildDeathNotice lock(String reference) {
        return deaths.lockOfLink(reference)
                .orElseThrow(() -> new NotFound("No link of your panel is to a notification of that reference."));
    }

    private static UUID link(ChildDeathNotice notice) {
        if (!notice.writable()) {
            throw new NotAllowedNow("This was sent, or its link withdrawn, so there is nothing to do.");
        }
        return Objects.requireNonNull(notice.linkId());
    }

    private static LocalDate until(Instant now) {
        return LocalDate.ofInstant(now, PortalTime.LONDON)
                .plusDays(Settings.current().number(Setting.LINK_DAYS));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
