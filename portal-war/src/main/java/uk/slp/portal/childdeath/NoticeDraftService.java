package uk.slp.portal.childdeath;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.model.ChildDeathNotice;
import uk.slp.portal.childdeath.model.ChildDeaths;
import uk.slp.portal.childdeath.model.DeathForm;
import uk.slp.portal.childdeath.model.DeathLine;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.draft.DraftEdits;
import uk.slp.portal.shared.draft.DraftMerge;
import uk.slp.portal.shared.draft.DraftSave;
import uk.slp.portal.shared.draft.DraftSaved;
import uk.slp.portal.shared.error.NotFound;

/** Keeps what somebody types who tells of a death, each answer merged by itself (rule 80); a line of a list is a subject. */
@ApplicationScoped
public class NoticeDraftService {
    @Inject
    private ChildDeaths deaths;

    @Inject
    private AnswerWords words;

    @Inject
    private DraftEdits edits;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Merges and keeps. With nothing typed it only tells what was changed elsewhere, and writes nothing.
     *
     * @throws uk.slp.portal.shared.error.NotAllowedNow if it was sent, and something was typed
     */
    @Requires({Permission.CHILD_DEATH_NOTIFY, Permission.CHILD_DEATH_NOTICE_WRITE})
    @Transactional
    public DraftSaved merge(DraftSave save) {
        Person person = user.require();
        ChildDeathNotice notice = (save.typed().isEmpty()
                        ? deaths.findOwnNotice(save.reference(), person.accountId())
                        : deaths.lockOwnNotice(save.reference(), person.accountId()))
                .orElseThrow(() -> new NotFound("There is no notification of that reference of yours."));
        String lastBy = notice.changedBy();
        Instant lastAt = notice.changedAt();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        DeathLine line = save.subject().isEmpty() ? null : line(notice, save.subject());
        DraftedAnswers fields = fields(notice, line);
        DraftMerge merge = new DraftMerge(fields, save);
        DraftSaved saved = edits.finish(
                new DraftEdits.Place(ChildDeathNotice.TYPE, notice.reference(), save.subject()),
                merge,
                fields,
                new DraftEdits.Writer(person.username(), now),
                lastBy,
                lastAt);
        if (!merge.toWrite().isEmpty()) {
            if (line == null) {
                notice.write(merge.toWrite(), person.username(), now);
            } else {
                notice.write(line, merge.toWrite(), person.username(), now);
            }
            audit.changed("write", ChildDeathNotice.TYPE, notice.reference());
            deaths.flush();
        }
        return saved;
    }

    private DraftedAnswers fields(ChildDeathNotice notice, @Nullable DeathLine line) {
        return line == null
                ? new DraftedAnswers(notice.answers(), DeathForm::named, words)
                : new DraftedAnswers(line.answers(), name -> DeathForm.named(line.kind(), name), words);
    }

    private DeathLine line(ChildDeathNotice notice, String subject) {
        return deaths.line(notice.id(), subject)
                .orElseThrow(() -> new NotFound("This line is not in the notification any more."));
    }
}
