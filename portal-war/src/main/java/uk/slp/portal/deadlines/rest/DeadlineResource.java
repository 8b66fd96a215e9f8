package uk.slp.portal.deadlines.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.Counting;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.deadlines.RuleNotInForce;
import uk.slp.portal.deadlines.RuleUnit;
import uk.slp.portal.deadlines.UnknownRule;
import uk.slp.portal.deadlines.UnknownYear;
import uk.slp.portal.shared.access.OpenToAll;
import uk.slp.portal.shared.error.BadRequest;
import uk.slp.portal.shared.error.RuleViolation;

/** When something is due, by rule and day. Open to anyone; nothing is stored. */
@Path("/v1/deadlines")
@RequestScoped
@Tag(name = "Deadlines")
public class DeadlineResource {

    @Inject
    private DeadlineCalculator calculator;

    /** For the container. */
    public DeadlineResource() {}

    DeadlineResource(DeadlineCalculator calculator) {
        this.calculator = calculator;
    }

    /**
     * Counts one deadline.
     *
     * @param rule code of the rule
     * @param from a day, as 2026-11-23; for rules in hours a moment, as 2026-11-23T14:30 (London) or with an offset
     * @throws BadRequest (400) when the rule is unknown or the day cannot be read
     * @throws RuleViolation (422) when the rule was not yet in force, or the calendar does not know the year
     */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @OpenToAll("A calculation over public rules")
    @Operation(
            summary = "When is it due?",
            description = "The last day for a rule, counted from a day, with the reasons.")
    public DeadlineAnswer due(@QueryParam("rule") @Nullable String rule, @QueryParam("from") @Nullable String from) {
        if (rule == null || rule.isBlank()) {
            throw new BadRequest("rule", "rule_missing", "Say which rule, for example rule=notification.");
        }
        if (from == null || from.isBlank()) {
            throw new BadRequest("from", "from_missing", "Say from which day, for example from=2026-11-23.");
        }
        return DeadlineAnswer.of(from, count(rule.trim(), from.trim()));
    }

    private Counting count(String rule, String from) {
        try {
            boolean hours = calculator.rules().latest(rule).unit() == RuleUnit.CLOCK_HOURS;
            Counting counting =
                    hours ? calculator.count(rule, moment(from)) : calculator.count(rule, LocalDate.parse(from));
            if (!counting.rule().basis().canBe(counting.deadline().basis())) {
                throw new BadRequest(
                        "from", "not_a_year_end", "Use the last day of a financial year, for example 2027-03-31.");
            }
            return counting;
        } catch (UnknownRule e) {
            throw new BadRequest("rule", "unknown_rule", e.getMessage() + ".");
        } catch (DateTimeException e) {
            throw new BadRequest(
                    "from",
                    "from_unreadable",
                    "Use a real day written as 2026-11-23; a rule in hours needs the time too, as 2026-11-23T14:30.");
        } catch (UnknownYear e) {
            throw new UnknownYearRefused("from", e.getMessage() + ".");
        } catch (RuleNotInForce e) {
            throw new RuleViolation("from", "rule_not_in_force", e.getMessage() + ".");
        }
    }

    /** A time without an offset is a time in London; a plus sign in an address may have become a space. */
    private static Instant moment(String text) {
        String readable = text.replace(' ', '+');
        return readable.matches(".*(Z|[+-]\\d\\d:\\d\\d)$") && readable.contains("T")
                ? OffsetDateTime.parse(readable).toInstant()
                : LocalDateTime.parse(readable)
                        .atZone(DeadlineCalculator.LONDON)
                        .toInstant();
    }
}
