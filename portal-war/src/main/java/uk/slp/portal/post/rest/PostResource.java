package uk.slp.portal.post.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.post.PostFilter;
import uk.slp.portal.post.PostKind;
import uk.slp.portal.post.PostQueries;
import uk.slp.portal.post.PostRow;
import uk.slp.portal.shared.error.BadRequest;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.rest.Page;
import uk.slp.portal.shared.rest.PageRequest;

/** What the caller was told of. Reading it here marks nothing as read. */
@Path("v1/post")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Post")
public class PostResource {
    private static final int ROWS = 25;

    @Inject
    private PostQueries queries;

    /** Something that arrived. */
    public record Item(
            String id,
            String kind,
            String reference,
            @Nullable String url,
            String title,
            String sentence,
            boolean needsMe,
            Instant arrivedAt,
            @Nullable Instant readAt) {}

    /** Gives the caller's post, newest first. */
    @GET
    @Operation(summary = "What the caller was told of, newest first")
    public Page<Item> mine(
            @QueryParam("show") String show,
            @QueryParam("kind") String kind,
            @QueryParam("page") String page,
            @QueryParam("size") String size) {
        Page<PostRow> found = queries.mine(
                known(PostFilter.class, "show", show, PostFilter.ALL),
                known(PostKind.class, "kind", kind, null),
                PageRequest.of(page, size, ROWS));
        return new Page<>(
                found.total(),
                found.page(),
                found.size(),
                found.items().stream().map(PostResource::item).toList());
    }

    private static <E extends Enum<E> & Coded> @Nullable E known(
            Class<E> type, String name, @Nullable String code, @Nullable E otherwise) {
        if (code == null || code.isEmpty()) {
            return otherwise;
        }
        if (!Coded.known(type, code)) {
            throw new BadRequest(name, "unknown_code", "There is no such value of \"" + name + "\".");
        }
        return Coded.of(type, code);
    }

    private static Item item(PostRow row) {
        return new Item(
                row.id().toString(),
                row.kind().code(),
                row.reference(),
                row.opens() ? row.path() : null,
                row.title(),
                row.sentence(),
                row.needsMe(),
                row.arrivedAt(),
                row.readAt());
    }
}
