package uk.slp.portal.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import uk.slp.portal.learning.Correction;
import uk.slp.portal.learning.LearningChangeQueries;
import uk.slp.portal.learning.LearningService;
import uk.slp.portal.learning.LearningView;
import uk.slp.portal.learning.Withdrawal;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.StaleVersion;
import uk.slp.portal.shared.web.Changer;
import uk.slp.portal.shared.web.Messages;

/** Correcting, withdrawing and restoring what is published. What was typed stays on the page whatever happens. */
@Named("itemChange")
@RequestScoped
public class ItemChangePage {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    @Inject
    private LearningChangeQueries queries;

    @Inject
    private LearningService service;

    @Inject
    private Clock clock;

    private LearningView item;
    private String version;
    private String title;
    private String summary;
    private String contentNote;
    private String text;
    private String reason;
    private boolean formerGone;
    private String learning;
    private boolean ordered;

    /** Opens the page about what may be done with it. */
    public void load() {
        item();
    }

    /** Opens a page about something published. */
    public void loadPublished() {
        if (!item().published()) {
            throw new NotFound("It is withdrawn.");
        }
        title = item().title();
        summary = item().summary();
        contentNote = item().contentNote();
        text = item().text();
    }

    /** Opens a page about something withdrawn. */
    public void loadWithdrawn() {
        if (item().published()) {
            throw new NotFound("It is published.");
        }
    }

    /** The item as everybody reads it. */
    public LearningView item() {
        if (item == null) {
            item = queries.changeable(external().getRequestParameterMap().getOrDefault("id", ""));
        }
        return item;
    }

    /** Its public page. */
    public String getHref() {
        return external().getRequestContextPath() + item().url();
    }

    /** "19 May 2030"; empty where it need not stay available, or not any more. */
    public String getAvailableUntil() {
        LocalDate until = item().availableUntil();
        return until == null || until.isBefore(LocalDate.now(clock)) ? "" : DAY.format(until);
    }

    /** Publishes a new version. */
    public String correct() {
        return attempt(
                () -> service.correct(new LearningService.Correct(
                        item().slug(),
                        expected(),
                        new Correction(
                                given(title),
                                given(summary),
                                given(contentNote),
                                given(text),
                                given(reason),
                                !formerGone))),
                "The correction is published.");
    }

    /** Takes it back. */
    public String withdraw() {
        return attempt(
                () -> service.withdraw(new LearningService.Withdraw(
                        item().slug(), expected(), new Withdrawal(given(reason), given(learning), ordered))),
                "It is withdrawn.");
    }

    /** Publishes it again. */
    public String restore() {
        return attempt(
                () -> service.restore(new LearningService.Restore(item().slug(), expected(), given(reason))),
                "It is published again.");
    }

    private String attempt(Runnable act, String done) {
        try {
            act.run();
        } catch (RuleViolation refused) {
            Messages.add(refused);
            return null;
        } catch (StaleVersion stale) {
            item = queries.changeable(item().slug());
            version = Long.toString(item.version());
            Messages.add(
                    "",
                    Changer.told(stale) + " What you typed is still on this page. Look at what changed, then"
                            + " send this page again.");
            return null;
        } catch (NotAllowedNow closed) {
            Messages.add("", closed.getMessage());
            return null;
        }
        Messages.done(done);
        return "/library/changed.xhtml?faces-redirect=true&id=" + item().slug();
    }

    private long expected() {
        try {
            return version == null ? item().version() : Long.parseLong(version);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private static String given(String typed) {
        return Objects.requireNonNullElse(typed, "").replace("\r", "");
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }

    public String getVersion() {
        return version == null ? Long.toString(item().version()) : version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getContentNote() {
        return contentNote;
    }

    public void setContentNote(String contentNote) {
        this.contentNote = contentNote;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public boolean isFormerGone() {
        return formerGone;
    }

    public void setFormerGone(boolean formerGone) {
        this.formerGone = formerGone;
    }

    public String getLearning() {
        return learning;
    }

    public void setLearning(String learning) {
        this.learning = learning;
    }

    public boolean isOrdered() {
        return ordered;
    }

    public void setOrdered(boolean ordered) {
        this.ordered = ordered;
    }
}
