package uk.slp.portal.childdeathreturn;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.agencysheet.AgencyKind;
import uk.slp.portal.childdeathform.AskedQuestion;
import uk.slp.portal.childdeathform.Completeness;
import uk.slp.portal.childdeathform.FilledForm;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.workflow.ShownRecord;

/**
 * A return, whole, as one person sees it: its writer what is written, the panel what was sent.
 *
 * @param panelName who asks
 * @param writerName who writes for the agency
 * @param note what the agency is told besides; for its writer empty once it is not asked any more
 * @param child name of the child, by which the agency finds its records; empty once it is not asked any more
 * @param stepReason why it was sent back, corrected, withdrawn or asked again; null otherwise
 * @param sentNumber how many versions were sent
 * @param nothingHeld who looked where and when, if what was sent last says that no record is held; null otherwise
 * @param aside who stepped aside and why, while nobody writes; null otherwise
 * @param hash mark of the version that was sent last; null while none was
 * @param actions what this person may do now
 */
public record ReturnView(
        UUID id,
        String reference,
        long version,
        ReturnStatus status,
        String childDeathReference,
        String panelName,
        AgencyKind kind,
        String agency,
        String writerName,
        @Nullable String note,
        String child,
        List<ReturnForm> forms,
        Completeness completeness,
        ReturnClock clock,
        @Nullable String stepReason,
        int sentNumber,
        @Nullable Instant sentAt,
        @Nullable String sentName,
        @Nullable String nothingHeld,
        @Nullable StoodAside aside,
        @Nullable String hash,
        Instant changedAt,
        Set<ReturnAction> actions)
        implements ShownRecord {
    public ReturnView {
        forms = List.copyOf(forms);
        actions = Set.copyOf(actions);
    }

    /** Whether this person may do that now; for pages, which only hide. */
    public boolean may(String action) {
        return actions.contains(ReturnAction.valueOf(action));
    }

    /**
     * A form.
     *
     * @throws NotFound if it is not asked
     */
    public FilledForm form(String code) {
        return forms.stream()
                .filter(form -> form.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("This return has no form of that code."))
                .filled();
    }

    /** Everything that keeps it from being sent. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        for (ReturnForm form : forms) {
            for (Violation wrong : form.filled().problems()) {
                String section = form.filled().sections().stream()
                        .filter(one -> one.questions().stream()
                                .map(AskedQuestion::question)
                                .anyMatch(question -> question.code().equals(wrong.field())))
                        .findFirst()
                        .map(one -> one.section().code())
                        .orElse("");
                problems.add(new Problem(form.code(), section, wrong.field(), wrong.message()));
            }
        }
        return problems;
    }

    /** One thing that keeps a return from being sent, with where it is mended. */
    public record Problem(String form, String section, String field, String message) {}

    /** What an agency says stays out of logs. */
    @Override
    public String toString() {
        return "ReturnView[" + reference + "]";
    }
}
