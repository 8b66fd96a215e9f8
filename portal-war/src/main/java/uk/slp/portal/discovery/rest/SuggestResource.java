package uk.slp.portal.discovery.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.discovery.DiscoveryQueries;
import uk.slp.portal.shared.error.BadRequest;
import uk.slp.portal.shared.web.ConditionalAnswer;
import uk.slp.search.Completion;

/** Suggestions while typing, for the search box and for programs. */
@Path("v1/learning/suggest")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Learning")
public class SuggestResource {
    private static final int LONGEST = 200;

    @Inject
    private DiscoveryQueries queries;

    /** What may be meant, best first. */
    public record Suggestions(List<Suggestion> suggestions) {
        public Suggestions {
            suggestions = List.copyOf(suggestions);
        }
    }

    /**
     * One suggestion.
     *
     * @param kind theme, phrase or document
     * @param url where it leads: the page of the theme, the document, or a search for the phrase
     */
    public record Suggestion(String text, String kind, String url) {}

    /** Completes what was typed. */
    @GET
    @Operation(
            summary = "What somebody who is typing may mean: themes, terms in use and titles, at most eight",
            description =
                    "q: what was typed so far, up to 200 characters; nothing is suggested before two. From published"
                            + " learning only. May be kept, and is asked for again each time with If-None-Match: what was"
                            + " withdrawn is gone at once.")
    public Response suggest(@QueryParam("q") @Nullable String q, @Context Request request) {
        String typed = q == null ? "" : q;
        if (typed.length() > LONGEST) {
            throw new BadRequest("q", "too_long", "Send at most 200 characters for q.");
        }
        List<Suggestion> found =
                queries.suggest(typed).stream().map(SuggestResource::suggestion).toList();
        EntityTag tag = new EntityTag(ConditionalAnswer.tag(found.toArray()));
        Response.ResponseBuilder answer = request.evaluatePreconditions(tag);
        CacheControl again = new CacheControl();
        again.setNoCache(true);
        again.setNoTransform(false);
        return (answer == null ? Response.ok(new Suggestions(found)) : answer)
                .tag(tag)
                .cacheControl(again)
                .build();
    }

    static Suggestion suggestion(Completion completion) {
        String target = completion.target();
        return switch (completion.kind()) {
            case THEME -> new Suggestion(completion.text(), "theme", "/themes/" + target);
            case TITLE -> new Suggestion(completion.text(), "document", String.valueOf(target));
            case PHRASE ->
                new Suggestion(
                        completion.text(),
                        completion.kind().name().toLowerCase(Locale.ROOT),
                        "/learning/search?q="
                                + URLEncoder.encode(completion.text(), StandardCharsets.UTF_8)
                                        .replace("+", "%20"));
        };
    }
}
