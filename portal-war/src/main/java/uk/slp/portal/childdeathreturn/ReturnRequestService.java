package uk.slp.portal.childdeathreturn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.agencysheet.AgencyKind;
import uk.slp.portal.childdeath.ChildDeathAction;
import uk.slp.portal.childdeath.ChildDeathCase;
import uk.slp.portal.childdeath.ChildDeathDesk;
import uk.slp.portal.childdeath.ChildDeathProfessionals;
import uk.slp.portal.childdeath.ChildDeathStatus;
import uk.slp.portal.childdeathform.FilledForm;
import uk.slp.portal.childdeathreturn.model.AskedForms;
import uk.slp.portal.childdeathreturn.model.ChildDeathReturn;
import uk.slp.portal.childdeathreturn.model.ChildDeathReturns;
import uk.slp.portal.childdeathreturn.model.ReturnAnswers;
import uk.slp.portal.onelink.AskByLink;
import uk.slp.portal.onelink.LinkAddresses;
import uk.slp.portal.onelink.LinkPurpose;
import uk.slp.portal.onelink.OneLinks;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.id.References;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.workflow.StatusChange;

/** What the owning panel does with the returns of agencies: ask, give to somebody else, send back, withdraw, ask again. */
@ApplicationScoped
public class ReturnRequestService {
    @Inject
    private ChildDeathDesk desk;

    @Inject
    private ChildDeathProfessionals professionals;

    @Inject
    private ChildDeathReturns returns;

    @Inject
    private ReturnForms forms;

    @Inject
    private ReturnWriters writers;

    @Inject
    private OneLinks links;

    @Inject
    private References references;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Inject
    private Event<ReturnStepped> stepped;

    /**
     * Asks an agency. The first request moves the case on to the gathering of information. The same agency asked for the same
     * forms of the same person, while its return is waited for, is the same request: a second click asks nobody twice.
     *
     * @throws RuleViolation with everything that is wrong with the request
     * @throws NotAllowedNow if the review has ended
     */
    @Requires(Permission.CHILD_DEATH_WRITE)
    @Transactional
    public ReturnSaved ask(AskReturn command) {
        ChildDeathCase death = open(command.childDeath());
        Instant now = now();
        Writer writer = writer(ReturnRules.wrong(command, day(now)), command.address(), death.id());
        AskedForms asked = forms.newest(command.forms());
        String agency = Objects.requireNonNull(ReturnRules.tidied(command.agency()));
        Optional<ChildDeathReturn> present = present(death.id(), agency, asked, writer);
        if (present.isPresent()) {
            return saved(present.get(), now);
        }
        String by = user.require().username();
        ChildDeathReturn one = new ChildDeathReturn(
                references.next("CRT"),
                new ChildDeathReturn.Request(
                        death.id(),
                        death.reference(),
                        death.ownerId(),
                        Coded.of(AgencyKind.class, Objects.requireNonNull(command.kind())),
                        agency,
                        ReturnRules.tidied(command.note()),
                        Objects.requireNonNull(command.due())),
                writer.account(),
                asked,
                by,
                now);
        ReturnPrefill facts = new ReturnPrefill(death, professionals.of(death.id()), agency, writer.name());
        for (FilledForm form : forms.filled(asked, one.kind(), ReturnAnswers.NONE)) {
            one.prefill(form.form().code(), facts.of(form.form()));
        }
        forms.count(one);
        link(one, writer, by, now);
        returns.add(one);
        returns.add(new StatusChange(
                ChildDeathReturn.TYPE, one.id(), null, one.status().code(), "ask", by, now, null));
        ReturnSaved saved = told(one, "ask", by, now);
        if (death.status() == ChildDeathStatus.NOTIFIED) {
            desk.move(death.reference(), ChildDeathAction.ASK_AGENCIES, null);
        }
        return saved;
    }

    /**
     * Who is to write.
     *
     * @param account of the person, or null
     * @param address where a link goes, if there is no account
     */
    private record Writer(@Nullable UUID account, @Nullable String name, String address) {
        /** Neither reaches a log. */
        @Override
        public String toString() {
            return "Writer";
        }
    }

    private Writer writer(List<Violation> found, @Nullable String typed, UUID childDeath) {
        List<Violation> violations = new ArrayList<>(found);
        String address = ReturnRules.tidied(typed);
        Writer writer = new Writer(null, null, "");
        if (address != null) {
            Optional<ReturnWriters.Writer> known = writers.byAddress(address, childDeath);
            writer = known.map(one -> new Writer(one.account(), one.name(), address))
                    .orElseGet(() -> new Writer(null, null, address));
            if (known.isEmpty() && writers.conflicted(address, childDeath)) {
                violations.add(new Violation(
                        "address",
                        "conflict",
                        "This person has a conflict of interest with the case. Enter somebody else of the agency."));
            } else if (known.isEmpty()) {
                LinkAddresses.problem(address).ifPresent(violations::add);
            }
        }
        RuleViolation.throwIfAny(violations);
        return writer;
    }

    private void link(ChildDeathReturn one, Writer writer, String by, Instant now) {
        if (writer.account() == null) {
            one.byLink(links.ask(
                    new AskByLink(
                            LinkPurpose.CHILD_DEATH_RETURN,
                            one.id(),
                            one.reference(),
                            one.panelId(),
                            one.agency(),
                            writer.address(),
                            one.dueDate()),
                    by,
                    now));
        }
    }

    private Optional<ChildDeathReturn> present(UUID childDeath, String agency, AskedForms asked, Writer writer) {
        return returns.waitingOf(childDeath).stream()
                .filter(one -> one.agency().equals(agency)
                        && one.forms().text().equals(asked.text())
                        && (writer.account() == null
                                ? one.linkId() != null && address(one).equalsIgnoreCase(writer.address())
                                : writer.account().equals(one.contributorId())))
                .findFirst();
    }

    private String address(ChildDeathReturn one) {
        return links.state(Objects.requireNonNull(one.linkId())).address();
    }

    /** Has somebody else write for the agency; what was written so far goes over to them. */
    @Requires(Permission.CHILD_DEATH_WRITE)
    @Transactional
    public ReturnSaved give(String childDeath, String reference, long expectedVersion, @Nullable String address) {
        ChildDeathCase death = open(childDeath);
        ChildDeathReturn one = load(death, reference, expectedVersion);
        List<Violation> wrong = new ArrayList<>();
        if (ReturnRules.tidied(address) == null) {
            wrong.add(new Violation("address", "address_required", "Enter the e-mail address of who writes."));
        }
        Writer writer = writer(wrong, address, death.id());
        Instant now = now();
        String by = user.require().username();
        UUID former = one.linkId();
        returns.add(one.give(writer.account(), null, by, now));
        link(one, writer, by, now);
        if (former != null) {
            links.revoke(former, by, now);
        }
        return told(one, "give", by, now);
    }

    /**
     * Sends a new link to who writes without an account; those that were sent before open nothing any more.
     *
     * @throws NotAllowedNow if nobody writes it by a link now
     */
    @Requires(Permission.CHILD_DEATH_WRITE)
    @Transactional
    public void sendLink(String childDeath, String reference) {
        ChildDeathReturn one = found(open(childDeath), reference);
        UUID link = one.linkId();
        if (link == null || !one.status().waits()) {
            throw new NotAllowedNow("Nobody writes this return by a link now.");
        }
        one.byLink(links.sendAgain(link, one.dueDate(), user.require().username(), now()));
        audit.changed("send_link", ChildDeathReturn.TYPE, reference);
    }

    /** Sends a return back for something more, with a new day. */
    @Requires(Permission.CHILD_DEATH_WRITE)
    @Transactional
    public ReturnSaved sendBack(
            String childDeath,
            String reference,
            long expectedVersion,
            @Nullable String reason,
            @Nullable LocalDate due) {
        ChildDeathReturn one = load(open(childDeath), reference, expectedVersion);
        Instant now = now();
        String by = user.require().username();
        returns.add(one.sendBack(reason, day(reason, due, now), by, now));
        forms.count(one);
        again(one, by, now);
        return told(one, "send_back", by, now);
    }

    /** Asks no more. */
    @Requires(Permission.CHILD_DEATH_WRITE)
    @Transactional
    public ReturnSaved withdraw(String childDeath, String reference, long expectedVersion, @Nullable String reason) {
        ChildDeathReturn one = load(open(childDeath), reference, expectedVersion);
        Instant now = now();
        String by = user.require().username();
        returns.add(one.withdraw(reason, by, now));
        UUID link = one.linkId();
        if (link != null) {
            links.revoke(link, by, now);
        }
        return told(one, "withdraw", by, now);
    }

    /** Asks again after the request was withdrawn or closed, with a new day. */
    @Requires(Permission.CHILD_DEATH_WRITE)
    @Transactional
    public ReturnSaved askAgain(
            String childDeath,
            String reference,
            long expectedVersion,
            @Nullable String reason,
            @Nullable LocalDate due) {
        ChildDeathReturn one = load(open(childDeath), reference, expectedVersion);
        Instant now = now();
        String by = user.require().username();
        returns.add(one.askAgain(reason, day(reason, due, now), by, now));
        again(one, by, now);
        return told(one, "ask_again", by, now);
    }

    private static LocalDate day(@Nullable String reason, @Nullable LocalDate due, Instant now) {
        List<Violation> wrong = new ArrayList<>(ReturnRules.wrongReason(reason));
        ReturnRules.wrongDay(wrong, due, false, day(now));
        RuleViolation.throwIfAny(wrong);
        return Objects.requireNonNull(due);
    }

    private void again(ChildDeathReturn one, String by, Instant now) {
        UUID link = one.linkId();
        if (link != null) {
            one.byLink(links.sendAgain(link, one.dueDate(), by, now));
        }
    }

    private ChildDeathCase open(String reference) {
        ChildDeathCase death = desk.lock(reference);
        if (!ChildDeathStatus.OPEN.contains(death.status())) {
            throw new NotAllowedNow("Agencies are asked while the review is open; this one is \""
                    + death.status().label() + "\".");
        }
        return death;
    }

    private ChildDeathReturn load(ChildDeathCase death, String reference, long expectedVersion) {
        ChildDeathReturn one = found(death, reference);
        one.expectVersion(expectedVersion);
        return one;
    }

    private ChildDeathReturn found(ChildDeathCase death, String reference) {
        return returns.lockOf(death.id(), reference)
                .orElseThrow(() -> new NotFound("This case has no return of that reference."));
    }

    private ReturnSaved told(ChildDeathReturn one, String action, String by, Instant now) {
        audit.changed(action, ChildDeathReturn.TYPE, one.reference(), one.childDeathReference());
        ReturnSaved saved = saved(one, now);
        stepped.fire(ReturnStepped.of(one, action, by, now));
        return saved;
    }

    private ReturnSaved saved(ChildDeathReturn one, Instant now) {
        returns.flush();
        return new ReturnSaved(one.reference(), one.version(), now);
    }

    private static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, PortalTime.LONDON);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
