package uk.slp.portal.childdeathdata.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathdata.NationalCase;
import uk.slp.portal.childdeathdata.NationalData;
import uk.slp.portal.childdeathdata.NationalDataQueries;
import uk.slp.portal.childdeathdata.NationalFile;
import uk.slp.portal.childdeathdata.NationalPeriod;
import uk.slp.portal.childdeathreturn.SentAnswer;

/** The national data set of one's own panel. */
@Path("v1/child-death-data")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "National data of child death review")
public class NationalDataResource {
    private static final String CSV = "text/csv;charset=UTF-8";

    @Inject
    private NationalDataQueries queries;

    /**
     * What the checks found.
     *
     * @param cases in the period
     * @param heldBack those with an error, which no file holds
     */
    public record Check(int cases, int heldBack, List<Finding> findings) {}

    /**
     * Something found.
     *
     * @param severity error or warning
     */
    public record Finding(String reference, String field, String severity, String code, String message) {}

    /** The cases without an error. */
    @GET
    @Operation(summary = "Cases that pass the checks, by schema 1. from, to: days on which the panel was told")
    public Response cases(@QueryParam("from") @Nullable String from, @QueryParam("to") @Nullable String to) {
        List<NationalCase> cases = queries.export(NationalPeriod.of(from, to), "json");
        StreamingOutput body = out -> NationalFile.json(cases, out);
        return Response.ok(body, MediaType.APPLICATION_JSON_TYPE)
                .header("Cache-Control", "no-store")
                .build();
    }

    /** The same as a table. */
    @GET
    @Path("cases.csv")
    @Produces(CSV)
    @Operation(summary = "Cases that pass the checks as CSV, one line a case")
    public Response csv(@QueryParam("from") @Nullable String from, @QueryParam("to") @Nullable String to) {
        List<NationalCase> cases = queries.export(NationalPeriod.of(from, to), "csv");
        StreamingOutput body = out -> NationalFile.csv(cases, out);
        return Response.ok(body, CSV)
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", "attachment; filename=\"national-data.csv\"")
                .build();
    }

    /** The answers of the forms. */
    @GET
    @Path("answers.csv")
    @Produces(CSV)
    @Operation(summary = "Answers of the forms of cases that pass the checks as CSV, one line an answer, without words")
    public Response answers(@QueryParam("from") @Nullable String from, @QueryParam("to") @Nullable String to) {
        List<SentAnswer> answers = queries.answers(NationalPeriod.of(from, to));
        StreamingOutput body = out -> NationalFile.answers(answers, out);
        return Response.ok(body, CSV)
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", "attachment; filename=\"national-data-answers.csv\"")
                .build();
    }

    /** The checks. */
    @GET
    @Path("check")
    @Operation(summary = "What the checks find in the cases, by case and field")
    public Check check(@QueryParam("from") @Nullable String from, @QueryParam("to") @Nullable String to) {
        NationalData data = queries.check(NationalPeriod.of(from, to));
        return new Check(
                data.all(),
                data.heldBack(),
                data.findings().stream()
                        .map(one -> new Finding(
                                one.reference(),
                                one.field().code(),
                                one.error() ? "error" : "warning",
                                one.code(),
                                one.message()))
                        .toList());
    }

    /** The schema. */
    @GET
    @Path("schema/1")
    @Operation(summary = "JSON schema of the national data set, version 1")
    public String schema() {
        return queries.schema();
    }
}
