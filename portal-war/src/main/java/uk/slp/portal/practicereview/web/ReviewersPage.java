package uk.slp.portal.practicereview.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.slp.portal.practicereview.AppointmentCommands.Confirm;
import uk.slp.portal.practicereview.AppointmentCommands.Declare;
import uk.slp.portal.practicereview.AppointmentCommands.End;
import uk.slp.portal.practicereview.AppointmentCommands.MoveLastDay;
import uk.slp.portal.practicereview.AppointmentView;
import uk.slp.portal.practicereview.IndependenceQuestion;
import uk.slp.portal.practicereview.PracticeReviewView;
import uk.slp.portal.practicereview.ReviewStatus;
import uk.slp.portal.practicereview.ReviewerAppointmentQueries;
import uk.slp.portal.practicereview.ReviewerAppointmentQueries.ReviewersView;
import uk.slp.portal.practicereview.ReviewerAppointmentService;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.web.DateText;
import uk.slp.portal.shared.web.Option;

/** The reviewers of a review: days of access and independence, and the pages on which one appointment is changed. */
@Named("reviewersPage")
@RequestScoped
public class ReviewersPage extends ReviewForm {
    private static final String LIST = "reviewers";

    @Inject
    private ReviewerAppointmentQueries appointments;

    @Inject
    private ReviewerAppointmentService appointmentService;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    private ReviewersView all;
    private AppointmentView one;
    private DateText accessUntil = new DateText();
    private String reason;
    private List<String> ties = List.of();
    private String explained;
    private String statement;
    private boolean declaring;
    private String note;
    private String appointmentVersion;

    @Override
    protected PracticeReviewView read(String reference) {
        if (all != null) {
            // Read anew because somebody was faster: what is sent next stands against what is shown now.
            one = null;
            appointmentVersion = null;
        }
        all = appointments.of(reference);
        return all.review();
    }

    /** Only those whose review it is see who reviews and why they may be relied on. */
    @Override
    public void load() {
        if (!view().whole() || view().status() == ReviewStatus.TO_COMMISSION || all().isEmpty() && !appoints()) {
            throw new NotFound("There is nothing to see here now.");
        }
    }

    /** Opens the page on which the days are moved. */
    public void loadAccess() {
        loadIndependence();
        if (!appoints()) {
            throw new NotFound("There is nothing to do here now.");
        }
    }

    /** Reads the appointment that the address names, and what it holds, into the forms. */
    public void loadIndependence() {
        load();
        AppointmentView shown = one();
        if (shown.endedAt() != null) {
            throw new NotFound("This appointment has ended.");
        }
        accessUntil = DateText.of(shown.until());
    }

    /** The appointments, newest first. */
    public List<AppointmentView> all() {
        view();
        return all.appointments();
    }

    /** Whether the person appoints, ends and confirms. */
    public boolean appoints() {
        view();
        return all.appoints();
    }

    /** The appointment of the address. */
    public AppointmentView one() {
        if (one == null) {
            String id = Asked.parameter("id");
            one = all().stream()
                    .filter(a -> a.id().toString().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("There is no such appointment."));
        }
        return one;
    }

    /** Whether the person may be the second one: neither the reviewer nor whoever recorded the statement. */
    public boolean second() {
        return appoints()
                && one().declaredAt() != null
                && one().confirmedAt() == null
                && !user.require().username().equals(one().declaredBy())
                && !user.require().accountId().equals(one().accountId());
    }

    /** How the access of an appointment stands today. */
    public String state(AppointmentView appointment) {
        return appointment.state(LocalDate.ofInstant(clock.instant(), PortalTime.LONDON));
    }

    /** The questions about independence. */
    public List<Option> questions() {
        return Option.of(
                List.of(IndependenceQuestion.values()), IndependenceQuestion::code, IndependenceQuestion::label);
    }

    /** Moves the last day. */
    public String moveLastDay() {
        return attempt(
                () -> appointmentService.moveLastDay(
                        new MoveLastDay(reference(), id(), expectedOfAppointment(), text(accessUntil), reason)),
                "The last day is moved.",
                LIST);
    }

    /** Ends the access. */
    public String end() {
        return attempt(
                () -> appointmentService.end(new End(reference(), id(), expectedOfAppointment(), reason)),
                "The access has ended. The review is closed to its former reviewer.",
                LIST);
    }

    /** Records the statement. */
    public String declare() {
        return attempt(
                () -> appointmentService.declare(
                        new Declare(reference(), id(), expectedOfAppointment(), ties, explained, statement)),
                "The statement is recorded. A second person now confirms it.",
                LIST);
    }

    /** Confirms as the second person. */
    public String confirm() {
        return attempt(
                () -> appointmentService.confirm(new Confirm(reference(), id(), expectedOfAppointment(), note)),
                "You have confirmed that the reviewer is independent enough.",
                LIST);
    }

    private UUID id() {
        return one().id();
    }

    private long expectedOfAppointment() {
        try {
            return Long.parseLong(getAppointmentVersion());
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    public String getAppointmentVersion() {
        return appointmentVersion == null ? Long.toString(one().version()) : appointmentVersion;
    }

    public void setAppointmentVersion(String appointmentVersion) {
        this.appointmentVersion = appointmentVersion;
    }

    public DateText getAccessUntil() {
        return accessUntil;
    }

    public void setAccessUntil(DateText accessUntil) {
        this.accessUntil = accessUntil;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** What is recorded, unless the form that declares was sent: who confirms sees what there is to confirm. */
    public List<String> getTies() {
        return declaring ? ties : one().ties();
    }

    public void setTies(List<String> ties) {
        declaring = true;
        this.ties = ties == null ? List.of() : ties;
    }

    public String getExplained() {
        return declaring ? explained : one().explained();
    }

    public void setExplained(String explained) {
        declaring = true;
        this.explained = explained;
    }

    public String getStatement() {
        return declaring ? statement : one().statement();
    }

    public void setStatement(String statement) {
        declaring = true;
        this.statement = statement;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
