package uk.slp.portal.childdeath;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.model.Answers;
import uk.slp.portal.childdeath.model.AskedRow;
import uk.slp.portal.childdeath.model.ChildDeathNotice;
import uk.slp.portal.childdeath.model.ChildDeaths;
import uk.slp.portal.childdeath.model.DeathFacts;
import uk.slp.portal.childdeath.model.DeathForm;
import uk.slp.portal.childdeath.model.DeathLine;
import uk.slp.portal.childdeath.model.NoticeChecks;
import uk.slp.portal.onelink.OneLinks;
import uk.slp.portal.organisation.OrganisationView;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.id.References;
import uk.slp.portal.shared.persistence.Coded;

/** Telling an overview panel of a death: begin, add lines, send, take back. Any professional who is signed in may. */
@ApplicationScoped
public class NoticeService {
    @Inject
    private ChildDeaths deaths;

    @Inject
    private NoticeReceiver receiver;

    @Inject
    private AlikeDeaths alike;

    @Inject
    private AnswerWords words;

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
    private Event<NoticeSent> sent;

    /**
     * Begins one: for programs.
     *
     * @param kind code of {@link NoticeKind}
     * @throws RuleViolation if it is none
     */
    @Requires(Permission.CHILD_DEATH_NOTIFY)
    @Transactional
    public NoticeSaved startNamed(@Nullable String kind) {
        if (kind == null || !Coded.known(NoticeKind.class, kind)) {
            throw new RuleViolation("kind", "kind_required", "Say whether the child was born alive.");
        }
        return begun(Coded.of(NoticeKind.class, kind));
    }

    /** Begins one. */
    @Requires(Permission.CHILD_DEATH_NOTIFY)
    @Transactional
    public NoticeSaved start(NoticeKind kind) {
        return begun(kind);
    }

    private NoticeSaved begun(NoticeKind kind) {
        Instant now = now();
        ChildDeathNotice notice = new ChildDeathNotice(references.next("CDN"), kind, user.require(), now);
        deaths.add(notice);
        audit.changed("start", ChildDeathNotice.TYPE, notice.reference());
        return saved(notice, now);
    }

    /**
     * Replaces answers, those that are absent staying as they are: for programs.
     *
     * @throws RuleViolation with everything that cannot be kept
     */
    @Requires(Permission.CHILD_DEATH_NOTIFY)
    @Transactional
    public NoticeSaved write(String reference, long expectedVersion, Map<String, @Nullable String> texts) {
        ChildDeathNotice notice = lock(reference);
        notice.expectVersion(expectedVersion);
        List<Violation> wrong = new ArrayList<>();
        texts.forEach((name, text) -> wrong.addAll(unkeepable(name, text)));
        RuleViolation.throwIfAny(wrong);
        Instant now = now();
        notice.write(texts, user.require().username(), now);
        audit.changed("write", ChildDeathNotice.TYPE, reference);
        return saved(notice, now);
    }

    private static List<Violation> unkeepable(String name, @Nullable String text) {
        return DeathForm.named(name)
                .map(field -> field.unkeepable(Answers.tidied(text)))
                .orElseGet(() -> List.of(new Violation(name, "unknown_field", "There is no question of this name.")));
    }

    /**
     * Adds a line to a list.
     *
     * @param texts its first answers; empty for a line that is written on its page
     * @return its identity
     */
    @Requires({Permission.CHILD_DEATH_NOTIFY, Permission.CHILD_DEATH_NOTICE_WRITE})
    @Transactional
    public UUID addLine(String reference, LineKind kind, Map<String, @Nullable String> texts) {
        ChildDeathNotice notice = lock(reference);
        if (!kind.told()) {
            throw new RuleViolation("", "unknown_list", "A notification has no such list.");
        }
        List<Violation> wrong = new ArrayList<>();
        texts.forEach((name, text) -> wrong.addAll(DeathForm.named(kind, name)
                .map(field -> field.unkeepable(Answers.tidied(text)))
                .orElseGet(() -> List.of(new Violation(name, "unknown_field", "There is no question of this name.")))));
        RuleViolation.throwIfAny(wrong);
        Instant now = now();
        String by = user.require().username();
        DeathLine line = notice.newLine(kind, deaths.count(notice.id()), by, now);
        notice.write(line, texts, by, now);
        deaths.add(line);
        audit.changed("add_line", ChildDeathNotice.TYPE, reference, kind.code());
        return line.id();
    }

    /** Takes a line away. */
    @Requires({Permission.CHILD_DEATH_NOTIFY, Permission.CHILD_DEATH_NOTICE_WRITE})
    @Transactional
    public void removeLine(String reference, String id) {
        remove(lock(reference), id);
    }

    /** Takes a line away from the notification as it was read: for programs. */
    @Requires(Permission.CHILD_DEATH_NOTIFY)
    @Transactional
    public void removeLine(String reference, long expectedVersion, String id) {
        ChildDeathNotice notice = lock(reference);
        notice.expectVersion(expectedVersion);
        remove(notice, id);
    }

    private void remove(ChildDeathNotice notice, String id) {
        DeathLine line = deaths.line(notice.id(), id)
                .orElseThrow(() -> new NotFound("This line is not in the notification any more."));
        notice.removed(user.require().username(), now());
        deaths.remove(line);
        audit.changed(
                "remove_line",
                ChildDeathNotice.TYPE,
                notice.reference(),
                line.kind().code());
    }

    /** Takes it back before it was sent; nothing of what was typed stays. */
    @Requires(Permission.CHILD_DEATH_NOTIFY)
    @Transactional
    public void discard(String reference, long expectedVersion) {
        ChildDeathNotice notice = lock(reference);
        notice.expectVersion(expectedVersion);
        notice.discard(user.require().username(), now());
        deaths.removeLines(notice.id());
        audit.changed("discard", ChildDeathNotice.TYPE, reference);
    }

    /**
     * Sends it to the panel. It opens a case at once, unless the panel must decide something first: whether it is a death
     * that is known already (rule 58), or whether a child who lived elsewhere is reviewed (rule 55).
     *
     * @throws RuleViolation with everything that must be put right first
     */
    @Requires({Permission.CHILD_DEATH_NOTIFY, Permission.CHILD_DEATH_NOTICE_WRITE})
    @Transactional
    public NoticeSaved send(String reference, long expectedVersion) {
        Person person = user.require();
        ChildDeathNotice notice = lock(reference);
        notice.expectVersion(expectedVersion);
        Instant now = now();
        RuleViolation.throwIfAny(problems(notice, now));
        DeathFacts facts = receiver.facts(notice);
        OrganisationView panel = receiver.receiver(facts);
        deaths.oneAtATime();
        if (person.byLink()) {
            notice.sentBy(person);
        }
        notice.send(panel.id(), receiver.due(facts), person.username(), now);
        if (!alike.of(facts).isEmpty()) {
            notice.waitFor(NoticeWait.ALIKE);
        } else if (facts.residenceCode() == null) {
            notice.waitFor(NoticeWait.NOT_RESIDENT);
        } else {
            receiver.open(notice, false, null, person.username(), now);
        }
        audit.changed("send", ChildDeathNotice.TYPE, reference);
        NoticeSaved saved = saved(notice, now);
        Instant due = notice.dueAt();
        boolean late = due != null && now.isAfter(due);
        sent.fire(new NoticeSent(
                notice.id(),
                reference,
                panel.id(),
                receiver.ofPlace(facts).map(OrganisationView::id).orElse(null),
                notice.waitsFor() != null,
                notice.childDeathReference(),
                late,
                now));
        UUID link = notice.linkId();
        if (link != null) {
            links.finish(link, person.username(), now);
        }
        return saved;
    }

    /** What must be put right before it can be sent. */
    List<Violation> problems(ChildDeathNotice notice, Instant now) {
        List<Violation> found = new ArrayList<>(NoticeChecks.problems(notice.kind(), notice.answers(), now));
        for (DeathSection section : DeathSection.ofNotice()) {
            for (AskedRow field : DeathForm.of(section, notice.kind(), notice.answers())) {
                if (!words.knowsAuthority(field, notice.answers().get(field))) {
                    found.add(new Violation(
                            field.apiName(), "unknown_authority", "Choose a local authority from the list."));
                }
            }
        }
        return found;
    }

    private ChildDeathNotice lock(String reference) {
        return deaths.lockOwnNotice(reference, user.require().accountId())
                .orElseThrow(() -> new NotFound("There is no notification of that reference of yours."));
    }

    private NoticeSaved saved(ChildDeathNotice notice, Instant now) {
        deaths.flush();
        return new NoticeSaved(notice.reference(), notice.version(), now);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
