package uk.slp.portal.childdeathform.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathform.DictionaryLine;
import uk.slp.portal.childdeathform.FormJson;
import uk.slp.portal.childdeathform.FormQueries;
import uk.slp.portal.childdeathform.FormService;
import uk.slp.portal.childdeathform.FormView;
import uk.slp.portal.childdeathform.PublishedForm;
import uk.slp.portal.shared.error.BadRequest;
import uk.slp.portal.shared.export.CsvFile;
import uk.slp.portal.shared.export.ExportTable;
import uk.slp.portal.shared.export.ExportTable.Column;
import uk.slp.portal.shared.rest.EntityTags;
import uk.slp.portal.shared.rest.JsonBody;

/** The forms of child death review: what is published is open to everybody, drafts are for coordinators. */
@Path("v1/child-death-forms")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Child death forms")
public class ChildDeathFormResource {
    private static final String CSV = "text/csv;charset=UTF-8";

    private static final List<Column<DictionaryLine>> COLUMNS = List.of(
            new Column<>("form", 20, DictionaryLine::form),
            new Column<>("version", 8, DictionaryLine::number),
            new Column<>("form_title", 30, DictionaryLine::formTitle),
            new Column<>("section", 30, DictionaryLine::section),
            new Column<>("code", 24, DictionaryLine::code),
            new Column<>("wording", 60, DictionaryLine::wording),
            new Column<>("kind", 12, DictionaryLine::kind),
            new Column<>("unit", 10, DictionaryLine::unit),
            new Column<>("range", 14, DictionaryLine::range),
            new Column<>("answers", 60, DictionaryLine::answers),
            new Column<>("required", 16, DictionaryLine::required),
            new Column<>("asked_when", 40, DictionaryLine::when),
            new Column<>("agencies", 30, DictionaryLine::agencies),
            new Column<>("help", 40, DictionaryLine::help));

    @Inject
    private FormQueries queries;

    @Inject
    private FormService service;

    /**
     * A published form in a list.
     *
     * @param version counted from 1
     */
    public record Row(String code, int version, String title, String use, int questions) {}

    /** What is published. */
    @GET
    @Operation(summary = "The newest published version of each form")
    public List<Row> list() {
        return queries.published().stream()
                .map(row -> new Row(row.code(), row.number(), row.title(), row.use(), row.questions()))
                .toList();
    }

    /** The dictionary as JSON. */
    @GET
    @Path("dictionary")
    @Operation(summary = "Every question of every published form: the data dictionary")
    public List<DictionaryLine> dictionary() {
        return lines();
    }

    /** The dictionary as a table. */
    @GET
    @Path("dictionary.csv")
    @Produces(CSV)
    @Operation(summary = "The data dictionary as CSV")
    public Response dictionaryCsv() {
        List<DictionaryLine> lines = lines();
        StreamingOutput body =
                out -> CsvFile.write(new ExportTable<>("Data dictionary", COLUMNS, lines, List.of()), out);
        return Response.ok(body, CSV)
                .header("Content-Disposition", "attachment; filename=\"child-death-data-dictionary.csv\"")
                .build();
    }

    private List<DictionaryLine> lines() {
        return queries.published().stream()
                .flatMap(row ->
                        DictionaryLine.of(
                                queries.published(row.code(), row.number()).form(), row.number())
                                .stream())
                .toList();
    }

    /** The schema. */
    @GET
    @Path("schema")
    @Operation(summary = "JSON schema of a form as it is exported and imported")
    public String schema() {
        return queries.schema();
    }

    /** A published form. */
    @GET
    @Path("{code}")
    @Operation(summary = "A published form, whole; without version the newest")
    public Response one(@PathParam("code") String code, @QueryParam("version") @Nullable String version) {
        PublishedForm form = queries.published(code, number(version));
        return Response.ok(FormJson.file(form.form()))
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + form.form().code() + "-" + form.number() + ".json\"")
                .build();
    }

    private static @Nullable Integer number(@Nullable String version) {
        if (version == null || version.isBlank()) {
            return null;
        }
        if (!version.matches("[1-9]\\d{0,5}")) {
            throw new BadRequest("version", "version_unreadable", "version is a number from 1.");
        }
        return Integer.valueOf(version);
    }

    /** The draft. */
    @GET
    @Path("{code}/draft")
    @Operation(summary = "The draft of a form, for coordinators; ETag is its version")
    public Response draft(@PathParam("code") String code) {
        FormView view = queries.view(code, null);
        return Response.ok(FormJson.file(view.form()))
                .tag(EntityTags.of(view.row().version()))
                .build();
    }

    /** Takes a form. */
    @POST
    @Path("drafts")
    @Operation(summary = "Import a form as a draft. If-Match: the version of the draft, where there is one")
    public Response take(@HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @Nullable JsonObject body) {
        if (body == null) {
            throw new BadRequest("", "body_missing", "Send a form.");
        }
        Long version = ifMatch == null || ifMatch.isBlank() ? null : EntityTags.expected(ifMatch);
        return draft(service.take(body.toString(), version));
    }

    /** Publishes the draft. */
    @POST
    @Path("{code}/publication")
    @Operation(summary = "Publish the draft of a form; 422 with everything that is wrong. If-Match: its version")
    public Response publish(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonObject body) {
        JsonBody json = new JsonBody(body, Set.of("note"));
        String note = json.text("note");
        json.refuseWrong();
        service.publish(code, EntityTags.expected(ifMatch), note);
        return one(code, null);
    }
}
