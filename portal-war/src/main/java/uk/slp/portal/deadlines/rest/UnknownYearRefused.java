package uk.slp.portal.deadlines.rest;

import java.util.List;
import uk.slp.portal.shared.error.ErrorCode;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;

/** The calendar does not know the year: status 422 with a code of its own, so that a program can tell. */
final class UnknownYearRefused extends RuleViolation {

    private static final long serialVersionUID = 1L;

    UnknownYearRefused(String field, String message) {
        super(ErrorCode.UNKNOWN_YEAR, List.of(new Violation(field, "unknown_year", message)));
    }
}
