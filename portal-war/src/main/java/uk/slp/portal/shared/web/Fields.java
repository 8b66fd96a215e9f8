package uk.slp.portal.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** For the components of forms: the identity of a field in the page, and what is wrong with it. */
@Named("fields")
@ApplicationScoped
public class Fields {
    /**
     * One line of the list of errors.
     *
     * @param target identity of the input it links to; empty if it concerns the whole page
     * @param text what is wrong and what to do
     */
    public record Line(String target, String text) {
        public String getTarget() {
            return target;
        }

        public String getText() {
            return text;
        }
    }

    /** The identity in the page of a field's first input: {@code children[0].name} is {@code children-0-name}. */
    public String id(String field) {
        return field.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", "");
    }

    /** What is wrong with a field, or null. */
    public @Nullable String error(String field) {
        for (FacesMessage message : FacesContext.getCurrentInstance().getMessageList(field)) {
            if (wrong(message)) {
                return message.getSummary();
            }
        }
        return null;
    }

    /** Identities of the hint and the error of a field, for {@code aria-describedby}; null if it has neither. */
    public @Nullable String describedBy(String field, @Nullable String hint) {
        String id = id(field);
        List<String> parts = new ArrayList<>();
        if (hint != null && !hint.isBlank()) {
            parts.add(id + "-hint");
        }
        if (error(field) != null) {
            parts.add(id + "-error");
        }
        return parts.isEmpty() ? null : String.join(" ", parts);
    }

    /** As {@link #describedBy}, and the line below the box that says how much may be written. */
    public String describedByLimit(String field, @Nullable String hint) {
        String others = describedBy(field, hint);
        return (others == null ? "" : others + " ") + id(field) + "-limit";
    }

    /** Whether anything is wrong. */
    public boolean isAnyErrors() {
        return Messages.any();
    }

    /** Everything that is wrong, in the order in which it was found. */
    public List<Line> getErrors() {
        return lines(true);
    }

    /** What was done, without what is wrong. */
    public List<Line> getNotices() {
        return lines(false);
    }

    private List<Line> lines(boolean errors) {
        FacesContext context = FacesContext.getCurrentInstance();
        List<Line> lines = new ArrayList<>();
        Iterator<String> clients = context.getClientIdsWithMessages();
        while (clients.hasNext()) {
            String client = clients.next();
            for (FacesMessage message : context.getMessageList(client)) {
                if (wrong(message) == errors) {
                    lines.add(new Line(client == null ? "" : target(context, client), message.getSummary()));
                }
            }
        }
        return lines;
    }

    private static boolean wrong(FacesMessage message) {
        return message.getSeverity().getOrdinal() >= FacesMessage.SEVERITY_ERROR.getOrdinal();
    }

    /** A message of Faces itself names a component; the field is an attribute of the composite around it. */
    private String target(FacesContext context, String client) {
        UIComponent component = context.getViewRoot().findComponent(client);
        UIComponent composite = component == null ? null : UIComponent.getCompositeComponentParent(component);
        Object field = composite == null ? null : composite.getAttributes().get("field");
        return id(field == null ? client : field.toString());
    }
}
