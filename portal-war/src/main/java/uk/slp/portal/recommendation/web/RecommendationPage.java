package uk.slp.portal.recommendation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.recommendation.Answer;
import uk.slp.portal.recommendation.EvidenceLevel;
import uk.slp.portal.recommendation.LedgerAction;
import uk.slp.portal.recommendation.LedgerCommands;
import uk.slp.portal.recommendation.LedgerView;
import uk.slp.portal.recommendation.RecommendationQueries;
import uk.slp.portal.recommendation.RecommendationService;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.StaleVersion;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.vocabulary.Themes;
import uk.slp.portal.shared.web.DateText;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Option;
import uk.slp.portal.shared.web.Parameters;

/** One recommendation: what the area answers, what it does, what came of it, and who can read which of that. */
@Named("recommendationPage")
@RequestScoped
public class RecommendationPage {
    private static final String WHICH = "which";

    @Inject
    private RecommendationQueries queries;

    @Inject
    private RecommendationService service;

    @Inject
    private Clock clock;

    private LedgerView view;
    private String version;
    private String answer;
    private String reason;
    private String action;
    private String owner;
    private DateText dueOn;
    private String note;
    private String level;
    private String stepReason;

    /** Reads the recommendation. */
    public void load() {
        view();
    }

    /** The recommendation. */
    public LedgerView view() {
        if (view == null) {
            view = queries.view(reference());
        }
        return view;
    }

    private static String reference() {
        return Parameters.need("ref");
    }

    /** Keeps the answer. */
    public String saveAnswer() {
        return attempt(
                () -> service.answer(new LedgerCommands.Give(reference(), expected(), answer, reason)),
                "The answer is saved. Staff of your area can read it; release it to show it to everybody.");
    }

    /** Keeps the plan. */
    public String savePlan() {
        DateText day = getDueOn();
        return attempt(
                () -> service.plan(new LedgerCommands.Plan(
                        reference(),
                        expected(),
                        action,
                        owner,
                        day.date().map(LocalDate::toString).orElse(null))),
                "The action is saved.");
    }

    /** Keeps a note. */
    public String saveNote() {
        return attempt(
                () -> service.note(new LedgerCommands.Note(reference(), expected(), note, level)),
                "The note is saved.");
    }

    /** Begins. */
    public String begin() {
        return step(LedgerAction.BEGIN, "It is in progress.");
    }

    /** Records it as done. */
    public String finish() {
        return step(LedgerAction.FINISH, "It is recorded as done.");
    }

    /** Records it as overtaken. */
    public String overtake() {
        return step(LedgerAction.OVERTAKE, "It is recorded as overtaken.");
    }

    /** Takes it up again. */
    public String reopen() {
        return step(LedgerAction.REOPEN, "It is in progress again.");
    }

    /** Releases what is saved. */
    public String release() {
        return step(LedgerAction.RELEASE, "Everybody can now read the answer as it is saved.");
    }

    private String step(LedgerAction step, String done) {
        return attempt(
                () -> service.step(new LedgerCommands.Step(reference(), expected(), step.code(), stepReason)), done);
    }

    /** Tries something. What is refused is told with everything still on the page. */
    private @Nullable String attempt(LongSupplier act, String done) {
        try {
            act.getAsLong();
        } catch (RuleViolation refused) {
            refused.violations().forEach(v -> Messages.add(field(v.field()), v.message()));
            return null;
        } catch (StaleVersion stale) {
            view = null;
            version = Long.toString(view().line().version());
            Messages.add(
                    "",
                    "Somebody else changed this recommendation after you opened the page. What is saved now is shown;"
                            + " what you typed is still in the form. Look at both and save again.");
            return null;
        } catch (NotAllowedNow other) {
            Messages.add("", other.getMessage() + " What you typed is still on this page, and is not saved.");
            return null;
        }
        Messages.done(done);
        return "/recommendation/view.xhtml?faces-redirect=true&ref=" + reference();
    }

    /** A reason belongs to the form that was sent; what cannot be released, to the form that changes it, if there is one. */
    private String field(String name) {
        String form = Parameters.need(WHICH);
        if (form.equals(LedgerAction.RELEASE.code())) {
            if (name.equals("reason")) {
                return view().mayAnswer() ? "answerReason" : "";
            }
            return view().may(LedgerAction.PLAN.code()) ? name : "";
        }
        return name.equals("reason") && !form.isEmpty()
                ? form + "Reason"
                : name.equals("action") && form.equals("step") ? "" : name;
    }

    private long expected() {
        try {
            return Long.parseLong(getVersion());
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** The answers one can give. */
    public List<Option> answers() {
        return Option.of(List.of(Answer.values()), Answer::code, Answer::label);
    }

    /** What a note can show. */
    public List<Option> levels() {
        return Arrays.stream(EvidenceLevel.values())
                .map(one -> Option.of(Integer.toString(one.rung()), "Evidence: " + one.label()))
                .toList();
    }

    /** Names of the themes of its publication. */
    public String themes() {
        return String.join(
                ", ",
                view().line().themes().stream()
                        .filter(Themes::known)
                        .map(Themes::label)
                        .toList());
    }

    /** Whether its day has passed. */
    public boolean overdue() {
        return view().line().overdue(LocalDate.ofInstant(clock.instant(), PortalTime.LONDON));
    }

    /** A day in words. */
    public String day(@Nullable LocalDate day) {
        return LedgerTexts.day(day);
    }

    /** A moment in words. */
    public String moment(@Nullable Instant at) {
        return LedgerTexts.moment(at);
    }

    public String getVersion() {
        return version == null ? Long.toString(view().line().version()) : version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public String getAnswer() {
        Answer kept = view().line().now().answer();
        return answer == null && kept != null ? kept.code() : answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getReason() {
        return reason == null && view().line().now().answer() != null
                ? view().line().now().reason()
                : reason;
    }

    public void setReason(String reason) {
        this.reason = Objects.requireNonNullElse(reason, "");
    }

    public String getAction() {
        return action == null ? view().line().now().action() : action;
    }

    public void setAction(String action) {
        this.action = Objects.requireNonNullElse(action, "");
    }

    public String getOwner() {
        return owner == null ? view().line().now().owner() : owner;
    }

    public void setOwner(String owner) {
        this.owner = Objects.requireNonNullElse(owner, "");
    }

    /** The day by which it will be done. */
    public DateText getDueOn() {
        if (dueOn == null) {
            dueOn = DateText.of(view().line().now().dueOn());
        }
        return dueOn;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }

    public String getStepReason() {
        return stepReason;
    }

    public void setStepReason(String stepReason) {
        this.stepReason = stepReason;
    }
}
