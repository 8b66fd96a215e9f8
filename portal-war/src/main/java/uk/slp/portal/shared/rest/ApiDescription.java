package uk.slp.portal.shared.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.eclipse.microprofile.openapi.models.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Makes the description of the API precise enough that a client can be generated from it: a name of its own for every
 * operation, made of its method and path; the bodies that {@link ApiPart}s describe; one form of errors; the bearer
 * token; and an address that is right wherever it is read.
 */
public class ApiDescription implements OASFilter {
    private static final String BASE = "/api/v1/";
    private static final String TOKEN = "token";
    private static final String JSON = "application/json";
    private static final String PROBLEM = "Problem";

    @Override
    public void filterOpenAPI(OpenAPI description) {
        description.setInfo(OASFactory.createInfo()
                .title("Safeguarding Learning Portal")
                .version("1")
                .description(
                        "Dates are ISO 8601, times carry an offset. Lists are paged: page from 1, size up to 100. A"
                                + " write carries If-Match with the version that ETag gave. Errors are"
                                + " application/problem+json with a stable code."));
        description.setServers(List.of(OASFactory.createServer().url("/")));
        description.setTags(once(description.getTags()));
        ApiTypes types = new ApiTypes();
        Schema problem = types.named(PROBLEM, problem(types));
        ServiceLoader.load(ApiPart.class, ApiDescription.class.getClassLoader()).forEach(part -> part.describe(types));
        Components components =
                description.getComponents() == null ? OASFactory.createComponents() : description.getComponents();
        types.schemas().forEach(components::addSchema);
        components.addSecurityScheme(
                TOKEN,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .description("A token of a person, made on the account page."));
        description.setComponents(components);
        description.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(TOKEN)));
        description.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) ->
                        complete(operation, method, path, types.of(method + " " + path), problem)));
    }

    private static void complete(
            Operation operation, HttpMethod method, String path, ApiTypes.@Nullable Call call, Schema problem) {
        operation.setOperationId(name(method, path));
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(ApiDescription::repair);
        }
        if (operation.getResponses() != null) {
            operation.getResponses().getAPIResponses().values().stream()
                    .filter(response -> response.getDescription() == null)
                    .forEach(response -> response.setDescription("Done"));
        }
        if (call == null) {
            return;
        }
        operation.setRequestBody(
                call.takes() == null
                        ? null
                        : OASFactory.createRequestBody().required(true).content(json(JSON, call.takes())));
        APIResponses responses = OASFactory.createAPIResponses();
        var answer = OASFactory.createAPIResponse().description("Done");
        if (call.gives() != null) {
            answer.setContent(json(JSON, call.gives()));
        }
        responses.addAPIResponse(Integer.toString(call.status()), answer);
        responses.addAPIResponse(
                "default",
                OASFactory.createAPIResponse()
                        .description("Refused; says what to do")
                        .content(json("application/problem+json", problem)));
        operation.setResponses(responses);
    }

    private static Content json(String type, Schema schema) {
        return OASFactory.createContent()
                .addMediaType(type, OASFactory.createMediaType().schema(schema));
    }

    /** The server leaves out what a text is, or says of one that it is a multiple of nothing. */
    private static void repair(Parameter parameter) {
        Schema known = parameter.getSchema();
        boolean nothing = known == null || known.getType() == null && known.getRef() == null;
        if (nothing || known.getMultipleOf() != null) {
            Schema text = ApiTypes.text();
            if (known != null && known.getEnumeration() != null) {
                text.setEnumeration(known.getEnumeration());
            }
            parameter.setSchema(text);
            parameter.setContent(null);
        }
    }

    private static Schema problem(ApiTypes types) {
        Schema violation = OASFactory.createSchema()
                .type(SchemaType.OBJECT)
                .addProperty("field", ApiTypes.text())
                .addProperty("code", ApiTypes.text())
                .addProperty("message", ApiTypes.text());
        return OASFactory.createSchema()
                .type(SchemaType.OBJECT)
                .addProperty("type", ApiTypes.text())
                .addProperty("title", ApiTypes.text())
                .addProperty("status", OASFactory.createSchema().type(SchemaType.INTEGER))
                .addProperty("code", ApiTypes.text())
                .addProperty("detail", ApiTypes.text())
                .addProperty("incident", ApiTypes.text())
                .addProperty("violations", types.listOf(types.named("Violation", violation)));
    }

    private static List<Tag> once(@Nullable List<Tag> tags) {
        Map<String, Tag> byName = new LinkedHashMap<>();
        if (tags != null) {
            tags.forEach(tag -> byName.putIfAbsent(tag.getName(), tag));
        }
        return List.copyOf(byName.values());
    }

    /** {@code POST /api/v1/notifications/{reference}/submission} is {@code postNotificationsByReferenceSubmission}. */
    static String name(HttpMethod method, String path) {
        StringBuilder name = new StringBuilder(method.name().toLowerCase(Locale.ROOT));
        String own = path.startsWith(BASE) ? path.substring(BASE.length()) : path;
        for (String segment : own.split("/")) {
            boolean variable = segment.startsWith("{");
            for (String word : segment.split("[^A-Za-z0-9]+")) {
                if (!word.isEmpty()) {
                    name.append(variable ? "By" : "")
                            .append(word.substring(0, 1).toUpperCase(Locale.ROOT))
                            .append(word.substring(1));
                    variable = false;
                }
            }
        }
        return name.toString();
    }
}
