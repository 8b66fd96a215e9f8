package uk.slp.portal.childdeathform.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathform.CodeItem;
import uk.slp.portal.childdeathform.CodeList;
import uk.slp.portal.childdeathform.FormQuestion;
import uk.slp.portal.childdeathform.SentAnswers;

/** The native boxes in which one answer is given, written into a page. */
final class AnswerBoxes {
    private final ResponseWriter out;
    private final UIComponent owner;

    AnswerBoxes(ResponseWriter out, UIComponent owner) {
        this.out = out;
        this.owner = owner;
    }

    void number(FormQuestion question, String id, String text, @Nullable String described, boolean wrong)
            throws IOException {
        boolean unit = !question.unit().isEmpty();
        if (unit) {
            open("div", "govuk-input__wrapper");
        }
        open("input", "govuk-input govuk-input--width-5" + (wrong ? " govuk-input--error" : ""));
        common(id, question.code(), described, wrong);
        attribute("type", "text");
        attribute("inputmode", "decimal");
        attribute("autocomplete", "off");
        attribute("value", text);
        out.endElement("input");
        if (unit) {
            open("div", "govuk-input__suffix");
            out.writeText(question.unit(), null);
            out.endElement("div");
            out.endElement("div");
        }
    }

    void line(String id, String field, String text, String width, @Nullable String described, boolean wrong)
            throws IOException {
        open("input", "govuk-input" + width + (wrong ? " govuk-input--error" : ""));
        common(id, field, described, wrong);
        attribute("type", "text");
        attribute("autocomplete", "off");
        attribute("value", text);
        out.endElement("input");
    }

    void common(String id, String field, @Nullable String described, boolean wrong) throws IOException {
        attribute("id", id);
        attribute("name", SentAnswers.BEFORE + field);
        attribute("aria-describedby", described);
        attribute("aria-invalid", wrong ? "true" : null);
    }

    void date(String id, String field, String text, boolean wrong) throws IOException {
        String[] parts = (text + "--").split("-", -1);
        open("div", "govuk-date-input");
        part(id, field, "Day", stripped(parts[2]), 2, wrong);
        part(id + "-month", field + ".month", "Month", stripped(parts[1]), 2, wrong);
        part(id + "-year", field + ".year", "Year", parts[0], 4, wrong);
        out.endElement("div");
    }

    private static String stripped(String digits) {
        return digits.matches("0\\d") ? digits.substring(1) : digits;
    }

    private void part(String id, String field, String label, String text, int width, boolean wrong) throws IOException {
        open("div", "govuk-date-input__item");
        open("div", "govuk-form-group");
        open("label", "govuk-label");
        attribute("for", id);
        out.writeText(label, null);
        out.endElement("label");
        open("input", "govuk-input govuk-input--width-" + width + (wrong ? " govuk-input--error" : ""));
        common(id, field, null, wrong);
        attribute("type", "text");
        attribute("inputmode", "numeric");
        attribute("autocomplete", "off");
        attribute("value", text);
        out.endElement("input");
        out.endElement("div");
        out.endElement("div");
    }

    void choices(CodeList list, String id, String field, String text, boolean several, boolean inline)
            throws IOException {
        String block = several ? "govuk-checkboxes" : "govuk-radios";
        List<String> chosen = Arrays.asList(text.split(","));
        open("div", block + " " + block + "--small" + (inline ? " " + block + "--inline" : ""));
        hidden(field + ".here");
        int number = 0;
        for (CodeItem item : list.items()) {
            if (item.retired() && !chosen.contains(item.code())) {
                continue;
            }
            number++;
            String box = number == 1 ? id : id + "--" + number;
            open("div", block + "__item");
            open("input", block + "__input");
            attribute("id", box);
            attribute("name", SentAnswers.BEFORE + field);
            attribute("type", several ? "checkbox" : "radio");
            attribute("value", item.code());
            if (chosen.contains(item.code())) {
                out.writeAttribute("checked", Boolean.TRUE, null);
            }
            out.endElement("input");
            open("label", "govuk-label " + block + "__label");
            attribute("for", box);
            out.writeText(item.label(), null);
            out.endElement("label");
            out.endElement("div");
        }
        out.endElement("div");
    }

    private void hidden(String field) throws IOException {
        out.startElement("input", owner);
        attribute("type", "hidden");
        attribute("name", SentAnswers.BEFORE + field);
        attribute("value", "1");
        out.endElement("input");
    }

    void menu(CodeList list, String id, String field, String text, @Nullable String described, boolean wrong)
            throws IOException {
        open("select", "govuk-select" + (wrong ? " govuk-select--error" : ""));
        common(id, field, described, wrong);
        option("", "Choose one", text.isEmpty());
        for (CodeItem item : list.items()) {
            if (!item.retired() || item.code().equals(text)) {
                option(item.code(), item.label(), item.code().equals(text));
            }
        }
        out.endElement("select");
    }

    void option(String value, String label, boolean selected) throws IOException {
        out.startElement("option", owner);
        out.writeAttribute("value", value, null);
        if (selected) {
            out.writeAttribute("selected", Boolean.TRUE, null);
        }
        out.writeText(label, null);
        out.endElement("option");
    }

    void open(String element, String styles) throws IOException {
        out.startElement(element, owner);
        out.writeAttribute("class", styles, null);
    }

    void attribute(String name, @Nullable String value) throws IOException {
        if (value != null) {
            out.writeAttribute(name, value, null);
        }
    }
}
