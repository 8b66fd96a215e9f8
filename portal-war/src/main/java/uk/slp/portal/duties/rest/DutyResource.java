package uk.slp.portal.duties.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameters;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.slp.portal.duties.DutyFinder;
import uk.slp.portal.duties.DutyQuestion;
import uk.slp.portal.duties.FactsReader;
import uk.slp.portal.shared.access.OpenToAll;
import uk.slp.portal.shared.error.BadRequest;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;

/** Which duties follow from facts. Open to anyone; nothing is stored. */
@Path("/v1/duties")
@RequestScoped
@Tag(name = "Duties")
public class DutyResource {
    private static final String DATE = "A day, as 2026-11-23";

    @Inject
    private DutyFinder finder;

    @Inject
    private Clock clock;

    /** For the container. */
    public DutyResource() {}

    DutyResource(DutyFinder finder, Clock clock) {
        this.finder = finder;
        this.clock = clock;
    }

    /**
     * Finds the duties.
     *
     * @throws BadRequest (400) naming every question that is missing, unreadable or unknown
     * @throws RuleViolation (422) naming every answer that contradicts another
     */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @OpenToAll("A calculation over public rules")
    @Operation(
            summary = "Which duty?",
            description =
                    "Who must be told, by whom, how bindingly, by when and why. Only abuse and outcome must be said;"
                            + " what is left out counts as not known, and gives the careful route with what would change it.")
    @Parameters({
        @Parameter(
                name = "abuse",
                in = ParameterIn.QUERY,
                description = "Whether abuse or neglect is known or suspected",
                required = true,
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {"known", "suspected", "neither"})),
        @Parameter(
                name = "outcome",
                in = ParameterIn.QUERY,
                description = "What happened to the child; neither is a near miss or less",
                required = true,
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {"died", "seriously_harmed", "neither"})),
        @Parameter(
                name = "perpetrator",
                in = ParameterIn.QUERY,
                description = "Whether this child caused serious harm to somebody else; usual: no",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {"yes", "no", "not_known"})),
        @Parameter(
                name = "place",
                in = ParameterIn.QUERY,
                description = "Where it happened, as seen from the authority that asks; usual: not_known",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {
                                    "in_area",
                                    "other_authority",
                                    "abroad_resident",
                                    "abroad_not_resident",
                                    "not_known"
                                })),
        @Parameter(
                name = "age",
                in = ParameterIn.QUERY,
                description = "What is known of the age; usual: born with a dateOfBirth, else not_known",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {"born", "unborn", "not_known"})),
        @Parameter(
                name = "dateOfBirth",
                in = ParameterIn.QUERY,
                description = DATE,
                schema = @Schema(type = SchemaType.STRING, format = "date")),
        @Parameter(
                name = "pregnancyEnd",
                in = ParameterIn.QUERY,
                description = "For an unborn child who died; usual: not_known",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {
                                    "not_known",
                                    "stillbirth",
                                    "stillbirth_unattended",
                                    "late_loss",
                                    "termination"
                                })),
        @Parameter(
                name = "dateOfEvent",
                in = ParameterIn.QUERY,
                description =
                        DATE + ": when it happened, the first day if it went on over time; needed with a dateOfBirth",
                schema = @Schema(type = SchemaType.STRING, format = "date")),
        @Parameter(
                name = "dateOfDeath",
                in = ParameterIn.QUERY,
                description = DATE + ", where it is not the day it happened",
                schema = @Schema(type = SchemaType.STRING, format = "date")),
        @Parameter(
                name = "lookedAfter",
                in = ParameterIn.QUERY,
                description = "Whether the child was looked after by a local authority; usual: not_known",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {"yes", "no", "not_known"})),
        @Parameter(
                name = "careLeaver",
                in = ParameterIn.QUERY,
                description = "Whether the person was a care leaver; usual: not_known",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {"yes", "no", "not_known"})),
        @Parameter(
                name = "unexpected",
                in = ParameterIn.QUERY,
                description =
                        "Whether the death could have outside causes, was sudden without a clear cause, happened in"
                                + " custody or detention, or first circumstances raise suspicion; usual: not_known",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {"yes", "no", "not_known"})),
        @Parameter(
                name = "awareOn",
                in = ParameterIn.QUERY,
                description = DATE + ": when the local authority became aware; the times are counted from it",
                schema = @Schema(type = SchemaType.STRING, format = "date"))
    })
    public DutyJson.Answer duties(@Context UriInfo uri) {
        return find(uri.getQueryParameters());
    }

    DutyJson.Answer find(MultivaluedMap<String, String> query) {
        Map<String, String> texts = new HashMap<>();
        List<Violation> unknown = new ArrayList<>();
        query.forEach((name, values) -> {
            if (!FactsReader.FIELDS.contains(name)) {
                unknown.add(new Violation(name, "unknown_question", "There is no question of this name."));
            } else if (values.size() > 1) {
                unknown.add(new Violation(name, "given_twice", "Answer each question once."));
            } else {
                texts.put(name, values.isEmpty() ? "" : values.get(0));
            }
        });
        DutyQuestion question = new DutyQuestion(texts, finder, LocalDate.now(clock));
        if (!unknown.isEmpty() || !question.unreadable().isEmpty()) {
            unknown.addAll(question.problems());
            throw new BadRequest(unknown);
        }
        return question.answer()
                .map(answer -> DutyJson.answer(answer, finder.calculator()))
                .orElseThrow(() -> new RuleViolation(question.problems()));
    }
}
