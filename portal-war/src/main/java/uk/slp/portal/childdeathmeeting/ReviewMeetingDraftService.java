package uk.slp.portal.childdeathmeeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import uk.slp.portal.childdeath.ChildDeathQuestions;
import uk.slp.portal.childdeathmeeting.model.ReviewMeeting;
import uk.slp.portal.childdeathmeeting.model.ReviewMeetings;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.audit.AuditTrail;
import uk.slp.portal.shared.draft.DraftEdits;
import uk.slp.portal.shared.draft.DraftMerge;
import uk.slp.portal.shared.draft.DraftSave;
import uk.slp.portal.shared.draft.DraftSaved;
import uk.slp.portal.shared.error.NotFound;

/** Keeps what is typed on the screen of a meeting, each box merged by itself (rule 80). */
@ApplicationScoped
public class ReviewMeetingDraftService {
    @Inject
    private ReviewMeetings meetings;

    @Inject
    private ChildDeathQuestions questions;

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
     * @throws uk.slp.portal.shared.error.NotAllowedNow if the record is closed and something was typed
     */
    @Requires(Permission.CHILD_DEATH_WRITE)
    @Transactional
    public DraftSaved merge(DraftSave save) {
        ReviewMeeting meeting = meetings.lock(save.reference())
                .orElseThrow(() -> new NotFound("There is no review meeting of that reference."));
        String lastBy = meeting.changedBy();
        Instant lastAt = meeting.changedAt();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String by = user.require().username();
        MeetingFields fields = new MeetingFields(
                meeting.texts(), MeetingFields.family(meeting.questions(), questions.open(meeting.childDeathId())));
        DraftMerge merge = new DraftMerge(fields, save);
        DraftSaved saved = edits.finish(
                new DraftEdits.Place(ReviewMeeting.TYPE, save.reference(), ""),
                merge,
                fields,
                new DraftEdits.Writer(by, now),
                lastBy,
                lastAt);
        if (!merge.toWrite().isEmpty()) {
            meeting.write(MeetingFields.texts(merge.toWrite()), fields.written(merge.toWrite()), by, now);
            audit.changed("write", ReviewMeeting.TYPE, save.reference());
            meetings.flush();
        }
        return saved;
    }
}
