package uk.slp.portal.discovery.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.discovery.ThemeTextQueries;
import uk.slp.portal.discovery.ThemeTextService;
import uk.slp.portal.discovery.ThemeWords;
import uk.slp.portal.learning.LearningQueries;
import uk.slp.portal.learning.LearningView;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.rest.EntityTags;
import uk.slp.portal.shared.rest.JsonBody;
import uk.slp.portal.shared.vocabulary.Themes;

/** Themes for programs: what each means, how they stand to one another, what to read first. */
@Path("v1/learning/themes")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Learning")
public class ThemeResource {
    @Inject
    private ThemeTextQueries queries;

    @Inject
    private ThemeTextService service;

    @Inject
    private LearningQueries learning;

    /** A theme in the list. */
    public record Line(String code, String label, String group, List<String> broader, String url) {
        public Line {
            broader = List.copyOf(broader);
        }
    }

    /** A theme, whole. */
    public record Item(
            String code,
            String label,
            String group,
            List<String> broader,
            List<String> narrower,
            String definition,
            List<String> readFirst,
            int version,
            String url) {
        public Item {
            broader = List.copyOf(broader);
            narrower = List.copyOf(narrower);
            readFirst = List.copyOf(readFirst);
        }
    }

    /** Every theme. */
    @GET
    @Operation(summary = "Every theme, in the order of the vocabulary")
    public List<Line> all() {
        return Themes.all().stream()
                .map(theme -> new Line(
                        theme.code(),
                        theme.label(),
                        theme.facet(),
                        codes(Themes.broader(theme.code())),
                        url(theme.code())))
                .toList();
    }

    /** One theme. */
    @GET
    @Path("{code}")
    @Operation(summary = "One theme: what it means, broader and narrower themes, addresses of what to read first")
    public Response one(@PathParam("code") String code) {
        Themes.Theme theme = Themes.find(code).orElseThrow(() -> new NotFound("There is no theme of that name."));
        ThemeWords words = queries.current(code);
        Map<String, LearningView> chosen = learning.bySlugs(Set.copyOf(words.reading()));
        Item item = new Item(
                code,
                theme.label(),
                theme.facet(),
                codes(Themes.broader(code)),
                codes(Themes.narrower(code)),
                words.definition(),
                words.reading().stream()
                        .filter(slug ->
                                chosen.containsKey(slug) && chosen.get(slug).published())
                        .map(slug -> "/learning/" + slug)
                        .toList(),
                words.number(),
                url(code));
        return Response.ok(item).tag(EntityTags.of(words.number())).build();
    }

    /** Makes a new version of the words of a theme. */
    @PUT
    @Path("{code}")
    @Operation(
            summary = "Change what a theme means and what to read first",
            description =
                    "definition: up to 1,000 characters. readFirst: addresses of up to ten published documents, in"
                            + " their order. reason: up to 500 characters.")
    public Response change(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable JsonObject body) {
        JsonBody json = new JsonBody(body, Set.of("definition", "readFirst", "reason"));
        String definition = json.text("definition");
        Set<String> reading = json.texts("readFirst");
        String reason = json.text("reason");
        long expected = EntityTags.expected(ifMatch);
        json.refuseWrong();
        int number = service.change(code, definition, String.join("\n", reading), reason, expected);
        return Response.noContent().tag(EntityTags.of(number)).build();
    }

    private static List<String> codes(List<Themes.Theme> themes) {
        return themes.stream().map(Themes.Theme::code).toList();
    }

    private static String url(String code) {
        return "/themes/" + code;
    }
}
