package uk.slp.portal.shared.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Radios or checkboxes as the GOV.UK pattern writes them, which the tables and lists of Faces are not. Used inside the
 * composites {@code slp:radios} and {@code slp:checkboxes}. The value is a string, or with {@code multiple} a list of
 * strings; what is not among the options is never accepted.
 */
@FacesComponent(value = ChoiceInput.TYPE, createTag = true, tagName = "choice", namespace = "urn:slp:faces")
public class ChoiceInput extends UIInput {
    static final String TYPE = "uk.slp.Choice";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public @Nullable String getRendererType() {
        return null;
    }

    @SuppressWarnings("unchecked")
    private List<Option> options() {
        Object options = getAttributes().get("options");
        return options instanceof Collection<?> some ? List.copyOf((Collection<Option>) some) : List.of();
    }

    private boolean flag(String name) {
        return Boolean.parseBoolean(String.valueOf(getAttributes().get(name)));
    }

    private String text(String name) {
        Object value = getAttributes().get(name);
        return value == null ? "" : value.toString();
    }

    @Override
    public void decode(FacesContext context) {
        if (flag("disabled")) {
            return;
        }
        String[] sent =
                context.getExternalContext().getRequestParameterValuesMap().get(getClientId(context));
        List<String> known = options().stream().map(Option::value).toList();
        List<String> chosen = sent == null
                ? List.of()
                : Arrays.stream(sent).filter(known::contains).toList();
        if (flag("multiple")) {
            setSubmittedValue(new ArrayList<>(chosen));
        } else {
            setSubmittedValue(chosen.isEmpty() ? "" : chosen.get(0));
        }
    }

    private boolean chosen(String value) {
        Object now = getSubmittedValue() == null ? getValue() : getSubmittedValue();
        if (now instanceof Collection<?> several) {
            return several.stream().anyMatch(one -> value.equals(String.valueOf(one)));
        }
        return now != null && value.equals(now.toString());
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        if (!isRendered()) {
            return;
        }
        pushComponentToEL(context, null);
        if (!text("look").isEmpty()) {
            plain(context, context.getResponseWriter());
            return;
        }
        String kind = flag("multiple") ? "checkboxes" : "radios";
        String block = "govuk-" + kind;
        ResponseWriter out = context.getResponseWriter();
        open(
                out,
                "div",
                block
                        + (flag("small") ? " " + block + "--small" : "")
                        + (flag("inline") ? " " + block + "--inline" : ""));
        String first = text("field");
        int number = 0;
        for (Option option : options()) {
            number++;
            String id = number == 1 ? first : first + "-" + number;
            item(context, out, option, id, kind);
        }
        out.endElement("div");
    }

    @Override
    public void encodeEnd(FacesContext context) {
        if (isRendered()) {
            popComponentFromEL(context);
        }
    }

    /** Boxes on which one can press anywhere: a scale of a few steps, or a numbered list. */
    private void plain(FacesContext context, ResponseWriter out) throws IOException {
        boolean numbered = text("look").equals("category");
        String first = text("field");
        int number = 0;
        for (Option option : options()) {
            number++;
            out.startElement("label", this);
            input(context, out, option, number == 1 ? first : first + "-" + number);
            if (numbered) {
                out.startElement("b", this);
                out.writeText(option.value(), null);
                out.endElement("b");
                out.startElement("span", this);
                out.writeText(option.label(), null);
                if (!option.hint().isBlank()) {
                    out.startElement("small", this);
                    out.writeText(option.hint(), null);
                    out.endElement("small");
                }
                out.endElement("span");
            } else {
                out.writeText(option.label(), null);
            }
            out.endElement("label");
        }
    }

    private void input(FacesContext context, ResponseWriter out, Option option, String id) throws IOException {
        out.startElement("input", this);
        out.writeAttribute("id", id, null);
        out.writeAttribute("name", getClientId(context), null);
        out.writeAttribute("type", flag("multiple") ? "checkbox" : "radio", null);
        out.writeAttribute("value", option.value(), null);
        if (chosen(option.value())) {
            out.writeAttribute("checked", Boolean.TRUE, null);
        }
        out.endElement("input");
    }

    private void item(FacesContext context, ResponseWriter out, Option option, String id, String kind)
            throws IOException {
        String block = "govuk-" + kind;
        open(out, "div", block + "__item");
        open(out, "input", block + "__input");
        out.writeAttribute("id", id, null);
        out.writeAttribute("name", getClientId(context), null);
        out.writeAttribute("type", flag("multiple") ? "checkbox" : "radio", null);
        out.writeAttribute("value", option.value(), null);
        if (chosen(option.value())) {
            out.writeAttribute("checked", Boolean.TRUE, null);
        }
        if (flag("disabled")) {
            out.writeAttribute("disabled", Boolean.TRUE, null);
        }
        boolean hinted = !option.hint().isBlank();
        if (hinted) {
            out.writeAttribute("aria-describedby", id + "-item-hint", null);
        }
        out.endElement("input");
        open(out, "label", "govuk-label " + block + "__label");
        out.writeAttribute("for", id, null);
        out.writeText(option.label(), null);
        out.endElement("label");
        if (hinted) {
            open(out, "div", "govuk-hint " + block + "__hint");
            out.writeAttribute("id", id + "-item-hint", null);
            out.writeText(option.hint(), null);
            out.endElement("div");
        }
        out.endElement("div");
    }

    private void open(ResponseWriter out, String element, String styles) throws IOException {
        out.startElement(element, this);
        out.writeAttribute("class", styles, null);
    }
}
