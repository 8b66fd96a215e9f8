package uk.slp.portal.duties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.duties.model.DecisionVersion;
import uk.slp.portal.duties.model.DutyDecision;
import uk.slp.portal.duties.model.DutyDecisions;
import uk.slp.portal.duties.model.KeptAnswer;
import uk.slp.portal.duties.model.PartnerView;
import uk.slp.portal.organisation.NotifyingAuthority;
import uk.slp.portal.organisation.OrganisationQueries;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.StaleVersion;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.id.References;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.text.TypedText;
import uk.slp.portal.shared.time.PortalTime;

/** Keeps decisions whether to notify, and what the partners think of them. Nothing kept is ever changed. */
@ApplicationScoped
public class DecisionService {
    private static final String PREFIX = "DEC";
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_TEXT = 4_000;

    @Inject
    private DutyDecisions decisions;

    @Inject
    private DecisionQueries queries;

    @Inject
    private OrganisationQueries organisations;

    @Inject
    private DutyFinder finder;

    @Inject
    private References references;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Keeps a decision, also one not to notify.
     *
     * @throws RuleViolation with everything that is missing, at once
     */
    @Requires(Permission.DECISION_KEEP)
    @Transactional
    public Kept keep(KeepDecision command) {
        Person person = user.require();
        NotifyingAuthority own = NotifyingAuthority.of(
                person,
                organisations,
                LocalDate.ofInstant(now(), PortalTime.LONDON),
                "Only a local authority decides whether to notify.");
        KeptAnswer answer = answer(command);
        DutyDecision decision = new DutyDecision(
                references.next(PREFIX), own.authority().id(), own.partnership().id(), person.username(), now());
        return keep(decision, command, answer, person);
    }

    /**
     * Keeps a new version beside the earlier ones.
     *
     * @throws StaleVersion if somebody else kept one since this one was read
     * @throws RuleViolation with everything that is missing, at once
     */
    @Requires(Permission.DECISION_KEEP)
    @Transactional
    public Kept revise(String reference, long expectedVersion, KeepDecision command) {
        Person person = user.require();
        DutyDecision decision = locked(reference, person);
        if (!person.scope().reachesAuthority(decision.authorityId())) {
            throw unknown();
        }
        decision.expectVersion(expectedVersion);
        return keep(decision, command, answer(command), person);
    }

    private Kept keep(DutyDecision decision, KeepDecision command, KeptAnswer answer, Person person) {
        DecisionVersion version =
                decision.keep(text(command.caseName()), answer, command.askPartners(), person.username(), now());
        // The root first: the persistence provider does not know that the version refers to it.
        decisions.add(decision);
        decisions.flush();
        decisions.add(version);
        audit.changed(
                "keep",
                DutyDecision.TYPE,
                decision.reference(),
                "version " + decision.latest() + ", " + answer.decision().code());
        queries.forget();
        return new Kept(decision.reference(), decision.version());
    }

    /**
     * Says what a partner of the partnership thinks of the newest version.
     *
     * @throws StaleVersion if there is a newer one than the partner read
     * @throws RuleViolation with everything that is missing, at once
     */
    @Requires(Permission.DECISION_GIVE_VIEW)
    @Transactional
    public Kept giveView(GiveView command) {
        Person person = user.require();
        DutyDecision decision = locked(command.reference(), person);
        if (!person.scope().reachesPartnership(decision.partnershipId())) {
            throw unknown();
        }
        decision.expectVersion(command.expectedVersion());
        String words = text(command.words());
        List<Violation> problems = new ArrayList<>();
        if (!Coded.known(PartnerOpinion.class, command.opinion())) {
            problems.add(new Violation("opinion", "opinion_missing", "Say what your organisation thinks."));
        } else if (words == null && PartnerOpinion.DISAGREE.code().equals(command.opinion())) {
            problems.add(new Violation("words", "words_missing", "Say why your organisation does not agree."));
        }
        tooLong(problems, "words", words, LONGEST_TEXT);
        RuleViolation.throwIfAny(problems);
        PartnerOpinion opinion = Coded.of(PartnerOpinion.class, String.valueOf(command.opinion()));
        decisions.add(new PartnerView(decision, person.organisationId(), opinion, words, person.username(), now()));
        audit.changed("give_view", DutyDecision.TYPE, decision.reference(), opinion.code());
        queries.forget();
        return new Kept(decision.reference(), decision.version());
    }

    private KeptAnswer answer(KeepDecision command) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), PortalTime.LONDON);
        DutyQuestion question = new DutyQuestion(command.facts(), finder, today);
        List<Violation> problems = new ArrayList<>(question.problems());
        question.answer().ifPresent(found -> future(problems, found.facts(), today));
        tooLong(problems, "caseName", text(command.caseName()), LONGEST_NAME);
        boolean decided = Coded.known(NotifyDecision.class, command.decision());
        if (!decided) {
            problems.add(new Violation("decision", "decision_missing", "Say what was decided."));
        }
        String reason = text(command.reason());
        if (reason == null) {
            problems.add(new Violation("reason", "reason_missing", "Write the reason in a sentence or two."));
        }
        tooLong(problems, "reason", reason, LONGEST_TEXT);
        DutyAnswer found = question.answer().orElse(null);
        boolean against = NotifyDecision.DO_NOT_NOTIFY.code().equals(command.decision())
                && found != null
                && DutyWords.requiredHere(found);
        if (against && !command.contrary()) {
            problems.add(new Violation(
                    "contrary",
                    "contrary_unread",
                    "On these facts the law requires a notification. Notify, correct the facts, or say that you have read"
                            + " this and decide otherwise."));
        }
        RuleViolation.throwIfAny(problems);
        if (found == null || reason == null) {
            throw new IllegalStateException("A question without problems has an answer");
        }
        return new KeptAnswer(
                found.edition().name(),
                DutyTexts.facts(found.facts()),
                DutyWords.headline(found),
                DutyTexts.duties(DutyWords.cards(found, finder.calculator())),
                found.doNotNotify(),
                found.notification().map(Duty::due).orElse(null),
                Coded.of(NotifyDecision.class, String.valueOf(command.decision())),
                reason);
    }

    /** Rule 9: what is kept has happened. */
    private static void future(List<Violation> problems, DutyFacts facts, LocalDate today) {
        future(problems, "dateOfEvent", facts.dateOfEvent(), today);
        future(problems, "dateOfDeath", facts.dateOfDeath(), today);
        future(problems, "awareOn", facts.awareOn(), today);
    }

    private static void future(List<Violation> problems, String field, @Nullable LocalDate day, LocalDate today) {
        if (day != null && day.isAfter(today)) {
            problems.add(new Violation(field, "in_future", "This day has not come yet: correct the answers first."));
        }
    }

    private static void tooLong(List<Violation> problems, String field, @Nullable String text, int longest) {
        if (text != null && text.length() > longest) {
            problems.add(new Violation(field, "too_long", "Use at most " + longest + " characters."));
        }
    }

    private static @Nullable String text(@Nullable String typed) {
        return TypedText.stripped(typed);
    }

    private DutyDecision locked(String reference, Person person) {
        return decisions.lock(reference, person.scope()).orElseThrow(DecisionService::unknown);
    }

    private static NotFound unknown() {
        return new NotFound("There is no decision of that reference.");
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
