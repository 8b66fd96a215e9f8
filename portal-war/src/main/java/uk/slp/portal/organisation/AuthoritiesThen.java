package uk.slp.portal.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.slp.portal.deadlines.DeadlineWords;

/** Whether bodies existed when a case was (rule 79), and which took over from those that did not any more. */
final class AuthoritiesThen {
    private AuthoritiesThen() {}

    /** As {@link OrganisationRegister#notThen}, on a register. */
    static Map<String, String> notThen(
            List<OrganisationView> register, Collection<String> codes, Collection<LocalDate> days) {
        Map<String, String> said = new HashMap<>();
        if (days.isEmpty()) {
            return said;
        }
        LocalDate last = Collections.max(days);
        for (OrganisationView one : register) {
            if (one.kind() == OrganisationKind.LOCAL_AUTHORITY
                    && codes.contains(one.code())
                    && days.stream().noneMatch(one::existedOn)) {
                said.put(one.code(), words(register, one, last));
            }
        }
        return said;
    }

    /** Local authorities of today and of the days of a case, in the order of the register. */
    static List<OrganisationView> toChoose(
            List<OrganisationView> register, Collection<LocalDate> days, LocalDate today) {
        return register.stream()
                .filter(one -> one.kind() == OrganisationKind.LOCAL_AUTHORITY)
                .filter(one -> one.existedOn(today) || days.stream().anyMatch(one::existedOn))
                .toList();
    }

    /** Who took over from a body, of those that existed on a day: name and code of each. */
    static List<String> successors(List<OrganisationView> register, OrganisationView ended, LocalDate day) {
        return register.stream()
                .filter(other -> other.kind() == ended.kind())
                .filter(other -> !other.code().equals(ended.code()) && other.existedOn(day))
                .filter(other -> other.follows(ended.name()))
                .map(other -> other.name() + " (" + other.code() + ")")
                .toList();
    }

    private static String words(List<OrganisationView> register, OrganisationView one, LocalDate day) {
        LocalDate ended = one.validTo();
        LocalDate began = one.validFrom();
        if (ended != null && ended.isBefore(day)) {
            List<String> successors = successors(register, one, day);
            return one.name() + " ended on " + DeadlineWords.record(ended) + "; choose "
                    + (successors.isEmpty() ? "the authority of that day" : String.join(" or ", successors)) + ".";
        }
        return one.name() + " did not exist yet on that day"
                + (began == null ? "" : "; it began on " + DeadlineWords.record(began))
                + ". Choose the authority of that day.";
    }
}
