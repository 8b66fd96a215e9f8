package uk.slp.portal.shared.rest;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/**
 * The bodies of calls as schemas: records are read component by component, so that the description cannot forget a
 * field; what is no record is described by hand. Every record has a schema of its own name.
 */
public final class ApiTypes {
    private final Map<String, Schema> schemas = new TreeMap<>();
    private final Map<String, Call> calls = new HashMap<>();

    /**
     * What a call takes and gives.
     *
     * @param takes schema of its body, or null if it takes none
     * @param gives schema of its answer, or null if it gives none
     * @param status status of the answer when all is well
     */
    record Call(@Nullable Schema takes, @Nullable Schema gives, int status) {}

    /**
     * A call.
     *
     * @param call method and path, such as {@code GET /api/v1/notifications}
     * @param takes a record class, a {@link Schema}, or null
     * @param gives a record class, a {@link Schema}, or null
     */
    public ApiTypes call(String call, @Nullable Object takes, int status, @Nullable Object gives) {
        calls.put(call, new Call(orNone(takes), orNone(gives), status));
        return this;
    }

    /** Keeps a schema under a name and gives a reference to it. */
    public Schema named(String name, Schema schema) {
        schemas.put(name, schema);
        return reference(name);
    }

    /** A page of a list. */
    public Schema pageOf(String name, Object item) {
        Schema page = OASFactory.createSchema().type(SchemaType.OBJECT);
        for (String number : List.of("total", "page", "size")) {
            page.addProperty(number, OASFactory.createSchema().type(SchemaType.INTEGER));
        }
        page.addProperty("items", listOf(item));
        page.setRequired(List.of("total", "page", "size", "items"));
        return named(name, page);
    }

    /** A list. */
    public Schema listOf(Object item) {
        return OASFactory.createSchema().type(SchemaType.ARRAY).items(schema(item));
    }

    /** A text. */
    public static Schema text() {
        return OASFactory.createSchema().type(SchemaType.STRING);
    }

    Map<String, Schema> schemas() {
        return schemas;
    }

    @Nullable
    Call of(String call) {
        return calls.get(call);
    }

    private @Nullable Schema orNone(@Nullable Object of) {
        return of == null ? null : schema(of);
    }

    private Schema schema(Object of) {
        return of instanceof Schema known ? known : of((Type) of);
    }

    private Schema of(Type type) {
        if (type instanceof ParameterizedType generic) {
            Class<?> raw = (Class<?>) generic.getRawType();
            Type[] arguments = generic.getActualTypeArguments();
            if (Collection.class.isAssignableFrom(raw)) {
                return OASFactory.createSchema().type(SchemaType.ARRAY).items(of(arguments[0]));
            }
            if (Map.class.isAssignableFrom(raw)) {
                return OASFactory.createSchema().type(SchemaType.OBJECT).additionalPropertiesSchema(of(arguments[1]));
            }
            throw new IllegalArgumentException("The API cannot describe " + type);
        }
        return of((Class<?>) type);
    }

    private Schema of(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return OASFactory.createSchema().type(SchemaType.BOOLEAN);
        }
        if (type == int.class || type == Integer.class) {
            return OASFactory.createSchema().type(SchemaType.INTEGER).format("int32");
        }
        if (type == long.class || type == Long.class) {
            return OASFactory.createSchema().type(SchemaType.INTEGER).format("int64");
        }
        if (type == double.class || type == Double.class) {
            return OASFactory.createSchema().type(SchemaType.NUMBER).format("double");
        }
        if (type == LocalDate.class) {
            return text().format("date");
        }
        if (type == OffsetDateTime.class || type == Instant.class) {
            return text().format("date-time");
        }
        if (type == UUID.class) {
            return text().format("uuid");
        }
        return type.isRecord() ? record(type) : text();
    }

    private Schema record(Class<?> type) {
        String outer = type.getEnclosingClass() == null
                ? ""
                : type.getEnclosingClass().getSimpleName().replaceFirst("Json$", "");
        String name = outer + type.getSimpleName();
        if (!schemas.containsKey(name)) {
            Schema schema = OASFactory.createSchema().type(SchemaType.OBJECT);
            schemas.put(name, schema);
            for (RecordComponent component : type.getRecordComponents()) {
                schema.addProperty(component.getName(), of(component.getGenericType()));
            }
        }
        return reference(name);
    }

    private static Schema reference(String name) {
        return OASFactory.createSchema().ref("#/components/schemas/" + name);
    }
}
