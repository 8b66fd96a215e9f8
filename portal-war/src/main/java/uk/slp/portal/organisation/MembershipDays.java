package uk.slp.portal.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.shared.error.Violation;

/**
 * Between which days a body is a partner of a safeguarding partnership (rule 79). An open end is unbounded; the last day
 * belongs to it.
 *
 * @param from first day, or null
 * @param to last day, or null
 */
public record MembershipDays(@Nullable LocalDate from, @Nullable LocalDate to) {
    /** Condition on a {@code PartnershipMember m}: one on the day of the parameter {@code :day}. */
    public static final String ON_DAY =
            "(m.validFrom is null or m.validFrom <= :day) and (m.validTo is null or m.validTo >= :day)";

    /**
     * Condition on an {@code Organisation o} that is a partner: it exists on the day of the parameter {@code :day}. A body
     * that ended is no partner any more, whatever its membership says.
     */
    public static final String BODY_ON_DAY =
            "(o.validFrom is null or o.validFrom <= :day) and (o.validTo is null or o.validTo >= :day)";

    /** Whether a day lies within. */
    public boolean holdOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** Whether there is a day that both have. */
    public boolean meet(MembershipDays other) {
        return (from == null || other.to == null || !from.isAfter(other.to))
                && (to == null || other.from == null || !other.from.isAfter(to));
    }

    /** In words, as in "from 1 April 2026"; empty while both ends are open. */
    public String words() {
        String first = from == null ? "" : "from " + DeadlineWords.record(from);
        String last = to == null ? "" : "until " + DeadlineWords.record(to);
        return first.isEmpty() || last.isEmpty() ? first + last : first + " " + last;
    }

    /**
     * Why these cannot be the days of a body as a partner: it did not exist on all of them. Names who took over.
     *
     * @param register in which those who took over are looked for
     */
    List<Violation> problems(List<OrganisationView> register, OrganisationView body) {
        List<Violation> found = new ArrayList<>();
        if (from != null && to != null && to.isBefore(from)) {
            found.add(new Violation("to", "before_first", "The last day as a partner is before the first."));
        }
        LocalDate began = body.validFrom();
        if (began != null && from != null && from.isBefore(began)) {
            found.add(new Violation(
                    "from",
                    "not_then",
                    body.name() + " began on " + DeadlineWords.record(began)
                            + "; it cannot have been a partner before that day."));
        }
        ended(register, body).ifPresent(found::add);
        return found;
    }

    private Optional<Violation> ended(List<OrganisationView> register, OrganisationView body) {
        LocalDate last = body.validTo();
        if (last == null || to != null && !to.isAfter(last)) {
            return Optional.empty();
        }
        List<String> successors = AuthoritiesThen.successors(register, body, last.plusDays(1));
        return Optional.of(new Violation(
                "to",
                "not_then",
                body.name() + " ended on " + DeadlineWords.record(last)
                        + "; give that day or an earlier one as its last"
                        + (successors.isEmpty() ? "." : ", or choose " + String.join(" or ", successors) + ".")));
    }
}
