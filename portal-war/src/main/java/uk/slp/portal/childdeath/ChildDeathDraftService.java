package uk.slp.portal.childdeath;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.model.ChildDeath;
import uk.slp.portal.childdeath.model.ChildDeathAnswers;
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

/** Keeps what is typed on the pages of a case, each answer merged by itself (rule 80); a line of a list is a subject. */
@ApplicationScoped
public class ChildDeathDraftService {
    @Inject
    private ChildDeaths deaths;

    @Inject
    private ChildDeathDesk desk;

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
     * Merges and keeps. With nothing typed it only tells what others changed, and writes nothing.
     *
     * @throws uk.slp.portal.shared.error.NotAllowedNow if the case cannot be written where it stands, and something was
     *     typed
     */
    @Requires(Permission.CHILD_DEATH_WRITE)
    @Transactional
    public DraftSaved merge(DraftSave save) {
        Person person = user.require();
        ChildDeath death = (save.typed().isEmpty() ? deaths.findOwn(save.reference()) : deaths.lock(save.reference()))
                .orElseThrow(() -> new NotFound("There is no child death review of that reference."));
        String lastBy = death.changedBy();
        Instant lastAt = death.changedAt();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        DeathLine line = save.subject().isEmpty() ? null : line(death, save.subject());
        ChildDeathAnswers kept = deaths.answers(death.id());
        DraftedAnswers fields = fields(kept, line);
        DraftMerge merge = new DraftMerge(fields, save);
        DraftSaved saved = edits.finish(
                new DraftEdits.Place(ChildDeathCase.TYPE, death.reference(), save.subject()),
                merge,
                fields,
                new DraftEdits.Writer(person.username(), now),
                lastBy,
                lastAt);
        if (!merge.toWrite().isEmpty()) {
            if (line == null) {
                death.write(kept, merge.toWrite(), desk::aim, person.username(), now);
            } else {
                death.write(line, merge.toWrite(), person.username(), now);
            }
            audit.changed("write", ChildDeathCase.TYPE, death.reference());
            deaths.flush();
        }
        return saved;
    }

    private DraftedAnswers fields(ChildDeathAnswers kept, @Nullable DeathLine line) {
        return line == null
                ? new DraftedAnswers(kept.answers(), DeathForm::named, words)
                : new DraftedAnswers(line.answers(), name -> DeathForm.named(line.kind(), name), words);
    }

    private DeathLine line(ChildDeath death, String subject) {
        return deaths.line(death.id(), subject)
                .orElseThrow(() -> new NotFound("This line is not in the case any more."));
    }
}
