package uk.slp.portal.practicereview;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.identifiability.IdentityState;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.report.ReportText;

/**
 * The information on improvements of one withheld review, as the present person may see it, with what stands against its
 * next step.
 *
 * @param facts what the record holds
 * @param copyClock the copy before publication, or null before a day is planned
 * @param allowed codes of the actions the person may take now
 * @param whole whether the person may read the text; the national body may once the copy was sent
 * @param confirmed the confirmed items of its checklist
 * @param identity what it holds from which somebody could be recognised; null for who may do nothing about it
 * @param problems everything that stands against the next step: marking it complete, or publishing it today
 * @param lastDayForCopy the last day for the copy if it were published today
 */
public record ImprovementView(
        ImprovementFacts facts,
        @Nullable ReviewClock copyClock,
        List<String> allowed,
        boolean whole,
        List<ConfirmedItem> confirmed,
        @Nullable IdentityState identity,
        List<Violation> problems,
        LocalDate lastDayForCopy)
        implements ShownRecord {
    public ImprovementView {
        allowed = List.copyOf(allowed);
        confirmed = List.copyOf(confirmed);
        problems = List.copyOf(problems);
    }

    /** The places that are not settled. */
    public List<IdentityMatch> matches() {
        return identity == null ? List.of() : IdentityMatch.of(identity);
    }

    /** Reference of the review. */
    @Override
    public String reference() {
        return facts.reviewReference();
    }

    @Override
    public long version() {
        return facts.version();
    }

    @Override
    public ImprovementStatus status() {
        return facts.status();
    }

    /** The name of the case, or the reference of its review. */
    public String title() {
        String name = facts.caseName();
        return name == null ? facts.reviewReference() : name;
    }

    /** The six months of the review have ended with its withholding. */
    public @Nullable ReviewClock clock() {
        return null;
    }

    /** Whether the person may take an action now, named by its code. */
    @Override
    public boolean may(String action) {
        return allowed.contains(action);
    }

    /** The text as it would be read. */
    public ReportText report() {
        return facts.read();
    }
}
