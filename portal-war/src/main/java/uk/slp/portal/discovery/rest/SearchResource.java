package uk.slp.portal.discovery.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.slp.portal.discovery.DiscoveryQueries;
import uk.slp.portal.discovery.Labels;
import uk.slp.portal.discovery.SearchParameters;
import uk.slp.portal.shared.error.BadRequest;
import uk.slp.portal.shared.error.Violation;
import uk.slp.search.Facet;
import uk.slp.search.Hit;
import uk.slp.search.SearchPage;
import uk.slp.search.Theme;

/** The learning search for programs. */
@Path("v1/learning/search")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Learning")
public class SearchResource {
    @Inject
    private DiscoveryQueries queries;

    /** An answer as {@code contract.md} describes it. */
    public record Answer(
            long total,
            long tookMicros,
            int page,
            int size,
            Query query,
            String suggestion,
            boolean corrected,
            List<Found> hits,
            Map<String, List<Count>> facets) {}

    /** What was searched. */
    public record Query(String text, List<Expanded> expansions) {}

    /** Words added to one of the reader's own. */
    public record Expanded(String word, List<String> added) {}

    /** A result. */
    public record Found(
            String id,
            String type,
            String title,
            String publisher,
            LocalDate publishedOn,
            List<String> themes,
            String url,
            float score,
            String summary,
            List<FoundPassage> passages,
            int furtherPassages) {}

    /** A passage that matched. */
    public record FoundPassage(String anchor, String heading, String kind, String addressee, String html, String url) {}

    /** How many results carry a value. */
    public record Count(String value, String label, int count) {}

    /** Searches published learning. */
    @GET
    @Operation(summary = "Search published learning: documents, passages or recommendations")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "Words, a \"phrase\", -word to leave out")
    @Parameter(
            name = "unit",
            in = ParameterIn.QUERY,
            description = "document, passage, recommendation, finding, good_practice or question")
    @Parameter(name = "theme", in = ParameterIn.QUERY, description = "Code of a theme; may be repeated")
    @Parameter(
            name = "since",
            in = ParameterIn.QUERY,
            description = "A day: only what was published here on it or later, whatever its date of publication")
    @Parameter(name = "exact", in = ParameterIn.QUERY, description = "true: related words are not added")
    @Parameter(
            name = "spelling",
            in = ParameterIn.QUERY,
            description = "typed: a word that looks misspelt is searched as typed")
    @Parameter(name = "sort", in = ParameterIn.QUERY, description = "relevance or newest")
    public Answer search(@Context UriInfo address) {
        MultivaluedMap<String, String> given = address.getQueryParameters();
        SearchParameters parameters = new SearchParameters(name -> given.getOrDefault(name, List.of()));
        if (!parameters.problems().isEmpty()) {
            Violation first = parameters.problems().get(0);
            throw new BadRequest(first.field(), first.code(), first.message());
        }
        return answer(parameters, queries.search(parameters));
    }

    private static Answer answer(SearchParameters parameters, SearchPage page) {
        Map<String, List<Count>> facets = new LinkedHashMap<>();
        for (Facet facet : Facet.values()) {
            facets.put(
                    facet.key(),
                    page.facets().getOrDefault(facet, List.of()).stream()
                            .map(c -> new Count(c.value(), Labels.of(facet, c.value()), c.count()))
                            .toList());
        }
        return new Answer(
                page.total(),
                page.tookMicros(),
                page.page(),
                page.size(),
                new Query(
                        parameters.text(),
                        page.expansions().stream()
                                .map(e -> new Expanded(e.word(), e.added()))
                                .toList()),
                page.suggestion(),
                page.corrected(),
                page.hits().stream().map(SearchResource::found).toList(),
                facets);
    }

    private static Found found(Hit hit) {
        return new Found(
                hit.url().substring(hit.url().lastIndexOf('/') + 1),
                hit.type(),
                hit.title(),
                hit.publisher(),
                hit.publishedOn(),
                hit.themes().stream().map(Theme::code).toList(),
                hit.url(),
                hit.score(),
                hit.summary(),
                hit.passages().stream()
                        .map(p -> new FoundPassage(
                                p.anchor(),
                                p.heading(),
                                p.kind().name().toLowerCase(Locale.ROOT),
                                p.addressee(),
                                p.html(),
                                hit.url() + "#" + p.anchor()))
                        .toList(),
                hit.furtherPassages());
    }
}
