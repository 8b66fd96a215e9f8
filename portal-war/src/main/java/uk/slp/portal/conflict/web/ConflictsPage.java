package uk.slp.portal.conflict.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.conflict.ConflictQueries;
import uk.slp.portal.conflict.ConflictRow;
import uk.slp.portal.conflict.ConflictService;
import uk.slp.portal.conflict.Declared;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.id.GivenId;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Option;

/** Conflicts of interest: which stand, declaring one, lifting one. */
@Named
@RequestScoped
public class ConflictsPage {
    private static final String LIST = "/conflict/list.xhtml?faces-redirect=true";

    @Inject
    private ConflictQueries queries;

    @Inject
    private ConflictService service;

    @Inject
    private CurrentUser user;

    private @Nullable List<ConflictRow> mine;
    private @Nullable List<ConflictRow> others;
    private @Nullable List<Option> colleagues;
    private @Nullable ConflictRow lifted;
    private @Nullable String reference;
    private @Nullable String account;
    private @Nullable String reason;

    /** Declares it. */
    public @Nullable String declare() {
        try {
            Declared made = service.declare(reference, account, reason);
            Messages.done(
                    made.own()
                            ? "Your conflict of interest is recorded. " + made.caseReference()
                                    + " is closed to you now."
                            : "The conflict of interest is recorded. " + made.caseReference() + " is closed to "
                                    + made.person() + " now.");
            return LIST;
        } catch (RuleViolation refused) {
            Messages.add(refused);
            return null;
        }
    }

    /** Lifts it. */
    public @Nullable String lift() {
        ConflictRow row = getLifted();
        try {
            service.lift(row.id(), reason);
            Messages.done(row.caseReference() + " is open to " + row.person() + " again.");
            return LIST;
        } catch (RuleViolation refused) {
            Messages.add(refused);
            return null;
        }
    }

    /** Whether the person may record conflicts of colleagues. */
    public boolean isRecorder() {
        return user.permissions().contains(Permission.CONFLICT_RECORD);
    }

    /** Whether the person can open any case at all. */
    public boolean isDeclarer() {
        return user.permissions().stream()
                .anyMatch(held -> held == Permission.DECISION_VIEW
                        || held == Permission.NOTIFICATION_VIEW
                        || held == Permission.RAPID_REVIEW_VIEW
                        || held == Permission.PRACTICE_REVIEW_VIEW
                        || held == Permission.AGENCY_SHEET_WRITE);
    }

    /** A page that is of no use to the person is not found. */
    public void loadDeclare() {
        if (!isDeclarer()) {
            throw new NotFound("There is nothing to declare here.");
        }
    }

    /** Reads the conflict to lift. */
    public void loadLift() {
        getLifted();
    }

    /** One's own. */
    public List<ConflictRow> getMine() {
        if (mine == null) {
            mine = queries.mine();
        }
        return mine;
    }

    /** Those one answers for. */
    public List<ConflictRow> getOthers() {
        if (others == null) {
            others = isRecorder() ? queries.ofOthers() : List.of();
        }
        return others;
    }

    /** Whose conflict may be recorded. */
    public List<Option> getColleagues() {
        if (colleagues == null) {
            colleagues = queries.colleagues().stream()
                    .map(one -> Option.of(one.username(), one.displayName() + ", " + one.organisation()))
                    .toList();
        }
        return colleagues;
    }

    /** The conflict that the address names. */
    public ConflictRow getLifted() {
        if (lifted == null) {
            lifted = queries.ofOthers(GivenId.of(parameter("id")));
        }
        return lifted;
    }

    /** The day of a moment in words. */
    public String day(Instant moment) {
        return DeadlineWords.record(moment.atZone(PortalTime.LONDON).toLocalDate());
    }

    private static @Nullable String parameter(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
    }

    /** The case: as typed, else as the address that led here says. */
    public @Nullable String getReference() {
        return reference == null ? parameter("case") : reference;
    }

    public void setReference(@Nullable String reference) {
        this.reference = reference == null ? "" : reference;
    }

    public @Nullable String getAccount() {
        return account;
    }

    public void setAccount(@Nullable String account) {
        this.account = account;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
