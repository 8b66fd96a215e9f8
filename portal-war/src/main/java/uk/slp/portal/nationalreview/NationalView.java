package uk.slp.portal.nationalreview;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.workflow.ShownRecord;

/**
 * A national review, whole, as one person sees it.
 *
 * @param due six months from the decision: a target, not a limit
 * @param copyDue the last day for the copy to the Secretary of State, while a day of publication is planned
 * @param written whether the text that it has to do with now is written here, to be published from here
 * @param cases without those that are closed to the person
 * @param steps newest first
 * @param actions what the person may do now
 */
public record NationalView(
        String reference,
        long version,
        NationalKind kind,
        NationalStatus status,
        Arrangement arrangement,
        @Nullable String reviewerName,
        LocalDate decidedOn,
        LocalDate due,
        NationalReport report,
        @Nullable LocalDate copyDue,
        @Nullable LocalDate publishedOn,
        @Nullable String library,
        @Nullable LocalDate availableUntil,
        boolean written,
        List<NationalCase> cases,
        List<NationalStep> steps,
        Set<NationalAction> actions)
        implements ShownRecord {
    /** The kind of record in the audit trail. */
    public static final String TYPE = "national_review";

    public NationalView {
        cases = List.copyOf(cases);
        steps = List.copyOf(steps);
        actions = Set.copyOf(actions);
    }

    /** Its title. */
    public String title() {
        return String.valueOf(arrangement.title());
    }

    /** Whether the person may do that now; for pages, which only hide. */
    public boolean may(String action) {
        return actions.contains(NationalAction.valueOf(action));
    }

    /** Whether the person may change how it is set up now. */
    public boolean mayArrange() {
        return actions.contains(NationalAction.DISCONTINUE);
    }

    /** Whether the person may record the report now. */
    public boolean mayReport() {
        return status.textKind() == NationalTextKind.REPORT
                && (actions.contains(NationalAction.COMPLETE) || actions.contains(NationalAction.PUBLISH));
    }

    /** Whether the person may write what is published from here now. */
    public boolean mayWrite() {
        return status.isWriting() && actions.contains(NationalAction.COMPLETE);
    }

    /** Whether the person may release it now. */
    public boolean mayRelease() {
        return status.isReady() && written && actions.contains(NationalAction.PUBLISH);
    }

    /** Whether there is a text here to read and to check before it is published. */
    public boolean textHere() {
        return written && (status.isWriting() || status.isReady());
    }

    /** Whether the publication of a report that was published elsewhere may be recorded now. */
    public boolean mayRecordPublication() {
        return status == NationalStatus.REPORTED && !written && actions.contains(NationalAction.PUBLISH);
    }

    /** Whether something is still to be done. */
    public boolean open() {
        return status == NationalStatus.SETTING_UP
                || status == NationalStatus.IN_PROGRESS
                || status == NationalStatus.REPORTED;
    }
}
