package uk.slp.portal.childdeathreport.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathreport.PublishedReportQueries;
import uk.slp.portal.childdeathreport.ReportRow;
import uk.slp.portal.shared.rest.Page;
import uk.slp.portal.shared.rest.PageRequest;

/** Published yearly reports of child death overview panels. */
@Path("v1/child-death-reports")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Child death reports")
public class PublishedReportResource {
    private static final int USUAL_SIZE = 20;

    @Inject
    private PublishedReportQueries queries;

    /** A line of the list. */
    public record Row(String reference, String panel, String year, @Nullable String publishedOn) {}

    /** The newest version of each. */
    @GET
    @Operation(summary = "List published yearly reports of child death overview panels")
    public Page<Row> list(@QueryParam("page") @Nullable String page, @QueryParam("size") @Nullable String size) {
        PageRequest asked = PageRequest.of(page, size, USUAL_SIZE);
        List<ReportRow> all = queries.list();
        List<Row> rows = all.stream()
                .skip((long) (asked.page() - 1) * asked.size())
                .limit(asked.size())
                .map(row -> new Row(row.reference(), row.panel(), row.year(), row.publishedOn()))
                .toList();
        return new Page<>(all.size(), asked.page(), asked.size(), rows);
    }

    /** One, whole: texts, and figures in which small numbers are hidden. */
    @GET
    @Path("{reference}")
    @Operation(summary = "Read a published yearly report; hidden numbers are given as c")
    public JsonObject one(@PathParam("reference") String reference) {
        return queries.view(reference).content().json();
    }
}
