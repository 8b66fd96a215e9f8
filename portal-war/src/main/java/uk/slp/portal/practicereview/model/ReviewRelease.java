package uk.slp.portal.practicereview.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.practicereview.ReviewCommands.Withhold;
import uk.slp.portal.shared.error.RuleViolation;

/** The way of a final report to its readers, or the decision that there will be none. Changed through the review only. */
@Embeddable
public class ReviewRelease {
    @Column(name = "planned_publication")
    private @Nullable LocalDate plannedPublication;

    @Column(name = "copy_due")
    private @Nullable LocalDate copyDue;

    @Column(name = "copy_sent_on")
    private @Nullable LocalDate copySentOn;

    @Column(name = "copy_sent_by")
    private @Nullable String copySentBy;

    @Column(name = "copy_override_reason")
    private @Nullable String copyOverrideReason;

    @Column(name = "match_override_reason")
    private @Nullable String matchOverrideReason;

    @Column(name = "published_on")
    private @Nullable LocalDate publishedOn;

    @Column(name = "published_by")
    private @Nullable String publishedBy;

    @Column(name = "repository_sent_on")
    private @Nullable LocalDate repositorySentOn;

    @Column(name = "repository_sent_by")
    private @Nullable String repositorySentBy;

    @Column(name = "withheld_on")
    private @Nullable LocalDate withheldOn;

    @Column(name = "withheld_justification")
    private @Nullable String withheldJustification;

    /** For the persistence provider and a new review. */
    protected ReviewRelease() {}

    void plan(LocalDate publication, LocalDate due, LocalDate today) {
        if (publication.isBefore(today)) {
            throw new RuleViolation("day", "date_in_past", "The planned day of publication cannot be in the past.");
        }
        plannedPublication = publication;
        copyDue = due;
    }

    void copied(LocalDate day, @Nullable LocalDate closed, String by) {
        if (closed != null && day.isBefore(closed)) {
            throw new RuleViolation(
                    "day", "before_final", "The copy cannot have been sent before the report was final.");
        }
        copySentOn = day;
        copySentBy = by;
    }

    void undo() {
        plannedPublication = null;
        copyDue = null;
        copySentOn = null;
        copySentBy = null;
        matchOverrideReason = null;
    }

    void published(LocalDate day, String by, @Nullable String overrideReason) {
        publishedOn = day;
        publishedBy = by;
        copyOverrideReason = overrideReason;
    }

    void withheld(Withhold w, LocalDate day) {
        withheldOn = day;
        withheldJustification = ReviewFields.clean(w.justification());
    }

    void sentToRepository(LocalDate day, String by) {
        LocalDate published = publishedOn;
        if (published != null && day.isBefore(published)) {
            throw new RuleViolation("day", "before_publication", "It cannot have been sent before it was published.");
        }
        repositorySentOn = day;
        repositorySentBy = by;
    }

    public @Nullable LocalDate plannedPublication() {
        return plannedPublication;
    }

    public @Nullable LocalDate copyDue() {
        return copyDue;
    }

    public @Nullable LocalDate copySentOn() {
        return copySentOn;
    }

    public @Nullable LocalDate publishedOn() {
        return publishedOn;
    }

    public @Nullable LocalDate repositorySentOn() {
        return repositorySentOn;
    }
}
