package uk.slp.portal.worklist.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.slp.portal.worklist.WorkItem;
import uk.slp.portal.worklist.WorklistQueries;

/** What the caller must do next. */
@Path("v1/my-work")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "My work")
public class MyWorkResource {
    @Inject
    private WorklistQueries queries;

    /** One thing to do. */
    public record Item(
            String urgency, LocalDate due, String what, String line, String reference, String who, String url) {}

    /** Gives the list, most urgent first. */
    @GET
    @Operation(summary = "What the caller must do next, most urgent first")
    public List<Item> mine() {
        return queries.mine().stream().map(MyWorkResource::item).toList();
    }

    /** Gives what lies with others. */
    @GET
    @Path("waiting")
    @Operation(summary = "What the caller's organisation waits for: with whom it lies and by when")
    public List<Item> withOthers() {
        return queries.withOthers().stream().map(MyWorkResource::item).toList();
    }

    private static Item item(WorkItem work) {
        return new Item(
                work.urgency().code(), work.due(), work.what(), work.line(), work.reference(), work.who(), work.path());
    }
}
