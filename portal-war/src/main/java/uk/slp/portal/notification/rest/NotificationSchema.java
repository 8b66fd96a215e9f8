package uk.slp.portal.notification.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import uk.slp.portal.notification.model.AnswerField;
import uk.slp.portal.notification.model.AnswerKind;
import uk.slp.portal.notification.model.ChildField;
import uk.slp.portal.notification.model.Choice;
import uk.slp.portal.notification.model.NotificationField;
import uk.slp.portal.notification.model.PersonField;
import uk.slp.portal.shared.rest.ApiPart;
import uk.slp.portal.shared.rest.ApiTypes;

/**
 * Describes a notification in the OpenAPI document from the fields themselves: their names, words, lengths and permitted
 * answers. A new field is described as soon as it exists.
 */
public class NotificationSchema implements ApiPart {
    /** Where the description is. */
    public static final String REFERENCE = "#/components/schemas/Notification";

    private static final String SCHEMAS = "#/components/schemas/";
    private static final String LIST = "/api/v1/notifications";
    private static final String ONE = LIST + "/{reference}";

    @Override
    public void describe(ApiTypes types) {
        types.named("NotifiedChild", subject(List.of(ChildField.values()), "One child; the first is the index child."));
        types.named(
                "NotifiedPerson",
                subject(List.of(PersonField.values()), "A person of the family or household of the children."));
        Schema whole = types.named("Notification", notification());
        types.call("POST " + LIST, whole, 201, whole);
        types.call("GET " + LIST, null, 200, types.pageOf("NotificationPage", NotificationJson.Row.class));
        types.call("GET " + ONE, null, 200, whole);
        types.call("PUT " + ONE, whole, 200, whole);
        types.call("GET " + ONE + "/likely-duplicates", null, 200, LikenessResource.Hints.class);
        types.call(
                "POST " + ONE + "/likely-duplicates/answers",
                LikenessResource.HintAnswer.class,
                200,
                LikenessResource.Hints.class);
        types.call("GET " + ONE + "/check", null, 200, NotificationJson.Check.class);
        types.call("POST " + ONE + "/submission", NotificationJson.Sending.class, 200, NotificationJson.Receipt.class);
        types.call("GET " + ONE + "/submission", null, 200, NotificationJson.Receipt.class);
    }

    private static Schema notification() {
        Schema schema =
                object("A notification. In a request every field may be absent; what the portal fills in is ignored.");
        fields(schema, List.of(NotificationField.values()));
        for (String name : List.of(
                "reference",
                "status",
                "guidanceEdition",
                "authorityCode",
                "authorityName",
                "partnershipName",
                "changedBy",
                "submittedBy",
                "acknowledgedBy",
                "contentHash")) {
            schema.addProperty(name, text("").readOnly(true));
        }
        schema.addProperty(
                "dueDate", text("Last day of the limit").format("date").readOnly(true));
        for (String name : List.of("createdAt", "changedAt", "submittedAt", "acknowledgedAt")) {
            schema.addProperty(name, text("").format("date-time").readOnly(true));
        }
        schema.addProperty("version", of(SchemaType.INTEGER).format("int64").readOnly(true));
        schema.addProperty(
                "forPanel",
                of(SchemaType.BOOLEAN)
                        .description("Whether the national body considers it and a rapid review follows")
                        .readOnly(true));
        schema.addProperty(
                "decision",
                text(
                        "Reference of the decision to notify that it was begun from, for those who may read it. Sent when a"
                                + " draft is begun; ignored afterwards"));
        schema.addProperty("late", of(SchemaType.BOOLEAN).readOnly(true));
        schema.addProperty("children", list(OASFactory.createSchema().ref(SCHEMAS + "NotifiedChild")));
        schema.addProperty("people", list(OASFactory.createSchema().ref(SCHEMAS + "NotifiedPerson")));
        Schema amendment = object("Facts added after sending");
        amendment.addProperty("number", of(SchemaType.INTEGER).format("int32"));
        for (String name : List.of("reason", "text", "createdBy")) {
            amendment.addProperty(name, text(""));
        }
        Schema change = object("An answer that holds since then, or somebody added or taken out");
        change.addProperty(
                "field", text("The answer, such as children[0].sex, or somebody, such as people[2] or children[1]"));
        change.addProperty("before", text("What held before; absent if nothing did"));
        change.addProperty(
                "after", text("What holds now; absent if nothing does; added or removed for a child or person"));
        amendment.addProperty("changes", list(change));
        amendment.addProperty("createdAt", text("").format("date-time"));
        schema.addProperty("amendments", list(amendment).readOnly(true));
        schema.addProperty("allowed", list(text("")).readOnly(true));
        return schema;
    }

    private static Schema subject(List<? extends AnswerField> fields, String description) {
        Schema schema = object(description);
        schema.addProperty("id", text("Leave it out for a new one").format("uuid"));
        fields(schema, fields);
        return schema;
    }

    private static void fields(Schema schema, List<? extends AnswerField> fields) {
        for (AnswerField field : fields) {
            Schema one = text(field.label());
            if (!field.choices().isEmpty()) {
                for (Choice choice : field.choices()) {
                    one.addEnumeration(choice.code());
                }
            } else {
                one.maxLength(field.longest());
            }
            schema.addProperty(
                    field.key(), field.kind() == AnswerKind.CHOICES ? list(one).description(field.label()) : one);
        }
    }

    private static Schema object(String description) {
        return of(SchemaType.OBJECT).description(description);
    }

    private static Schema text(String description) {
        Schema schema = of(SchemaType.STRING);
        return description.isEmpty() ? schema : schema.description(description);
    }

    private static Schema list(Schema items) {
        return of(SchemaType.ARRAY).items(items);
    }

    private static Schema of(SchemaType type) {
        return OASFactory.createSchema().type(type);
    }
}
