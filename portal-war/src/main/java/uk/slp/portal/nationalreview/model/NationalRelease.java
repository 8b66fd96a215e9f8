package uk.slp.portal.nationalreview.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.nationalreview.NationalReport;
import uk.slp.portal.shared.error.Violation;

/**
 * The days of what a national review publishes: planned, copied to the Secretary of State (rule 41), published, and available
 * until (rule 42). Changed through the review only.
 */
@Embeddable
public class NationalRelease {
    /** The Secretary of State has not had the copy at all; it may follow while its last day has not passed. */
    public static final String COPY_REQUIRED = "copy_required";

    @Column(name = "planned_on")
    private @Nullable LocalDate plannedOn;

    @Column(name = "copied_on")
    private @Nullable LocalDate copiedOn;

    @Column(name = "short_notice")
    private @Nullable String shortNotice;

    @Column(name = "published_on")
    private @Nullable LocalDate publishedOn;

    @Column(name = "library_reference")
    private @Nullable String libraryReference;

    @Column(name = "available_until")
    private @Nullable LocalDate availableUntil;

    /** For the persistence provider and a new review. */
    protected NationalRelease() {}

    void days(NationalReport given) {
        plannedOn = given.plannedOn().day();
        copiedOn = given.copiedOn().day();
        shortNotice = given.shortNotice();
    }

    void copyIsOfNoUse() {
        copiedOn = null;
    }

    void publish(LocalDate day, String library, LocalDate stays) {
        publishedOn = day;
        libraryReference = library;
        availableUntil = stays;
    }

    /**
     * What stands against publication because of the copy to the Secretary of State (rule 41). Without a copy nothing is
     * published; a late one needs its reason.
     *
     * @param copyDue its last day
     */
    public List<Violation> problems(LocalDate copyDue) {
        LocalDate copied = copiedOn;
        if (copied == null) {
            return List.of(new Violation(
                    "copiedOn", COPY_REQUIRED, "Send the text to the Secretary of State first, and record the day."));
        }
        return copied.isAfter(copyDue) && shortNotice == null
                ? List.of(new Violation(
                        "shortNotice",
                        "copy_late",
                        "The Secretary of State had the text on " + DeadlineWords.full(copied)
                                + ", later than is due before this publication: " + DeadlineWords.full(copyDue)
                                + ". Plan a later day, or say why at short notice."))
                : List.of();
    }

    public @Nullable LocalDate plannedOn() {
        return plannedOn;
    }

    public @Nullable LocalDate copiedOn() {
        return copiedOn;
    }

    public @Nullable String shortNotice() {
        return shortNotice;
    }

    public @Nullable LocalDate publishedOn() {
        return publishedOn;
    }

    /** Last part of the address of the item in the library. */
    public @Nullable String libraryReference() {
        return libraryReference;
    }

    public @Nullable LocalDate availableUntil() {
        return availableUntil;
    }
}
