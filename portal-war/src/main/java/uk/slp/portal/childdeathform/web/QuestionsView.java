package uk.slp.portal.childdeathform.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathform.AnswerRules;
import uk.slp.portal.childdeathform.AskedQuestion;
import uk.slp.portal.childdeathform.CodeList;
import uk.slp.portal.childdeathform.FormColumn;
import uk.slp.portal.childdeathform.FormDefinition;
import uk.slp.portal.childdeathform.FormQuestion;
import uk.slp.portal.childdeathform.QuestionKind;
import uk.slp.portal.childdeathform.SentAnswers;
import uk.slp.portal.childdeathform.UnknownReason;
import uk.slp.portal.shared.web.Fields;

/**
 * The boxes of questions that are data. One component writes all of them, because a page of a hundred and fifty questions of
 * four components each would take longer to build than to answer. The boxes keep no state on the server: the page reads what
 * was sent by {@link SentAnswers}, and what stands in them by its map of texts.
 *
 * <p>Attributes: {@code form}, {@code questions} (of {@link AskedQuestion}), {@code texts} (by field).
 */
@FacesComponent(value = QuestionsView.TYPE, createTag = true, tagName = "questions", namespace = "urn:slp:faces")
public class QuestionsView extends UIComponentBase {
    static final String TYPE = "uk.slp.Questions";

    /** Empty rows that are offered beyond those in use; saving gives more. */
    private static final int SPARE_ROWS = 2;

    private ResponseWriter out;
    private AnswerBoxes boxes;
    private Fields fields;
    private Map<String, String> texts;
    private FormDefinition form;

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public @Nullable String getRendererType() {
        return null;
    }

    @Override
    @SuppressWarnings("unchecked")
    public void encodeBegin(FacesContext context) throws IOException {
        if (!isRendered()) {
            return;
        }
        out = context.getResponseWriter();
        boxes = new AnswerBoxes(out, this);
        fields = CDI.current().select(Fields.class).get();
        form = (FormDefinition) getAttributes().get("form");
        texts = (Map<String, String>) getAttributes().get("texts");
        for (AskedQuestion one : (Collection<AskedQuestion>) getAttributes().get("questions")) {
            question(one);
        }
    }

    @Override
    public void encodeEnd(FacesContext context) {
        // Nothing is left open.
    }

    private String text(String field) {
        String text = texts.get(field);
        return text == null ? "" : text;
    }

    private void question(AskedQuestion asked) throws IOException {
        FormQuestion question = asked.question();
        String id = fields.id(question.code());
        String told = fields.error(question.code());
        String error = told == null && asked.answered() ? asked.wrong() : told;
        boxes.open("div", "govuk-form-group" + (error == null ? "" : " govuk-form-group--error"));
        boolean grouped = question.kind() == QuestionKind.DATE
                || question.kind() == QuestionKind.YES_NO
                || question.kind() == QuestionKind.TABLE
                || question.kind().listed() && !menu(question);
        String described = described(id, question, error);
        if (grouped) {
            boxes.open("fieldset", "govuk-fieldset");
            boxes.attribute("aria-describedby", described);
            if (question.kind() == QuestionKind.TABLE) {
                boxes.attribute("id", id);
            }
            boxes.open("legend", "govuk-fieldset__legend govuk-fieldset__legend--s");
            wording(question);
            out.endElement("legend");
        } else {
            boxes.open("label", "govuk-label govuk-label--s");
            boxes.attribute("for", id);
            wording(question);
            out.endElement("label");
        }
        hint(id, question);
        if (error != null) {
            error(id, error);
        }
        boxes(question, id, described, error != null);
        if (grouped) {
            out.endElement("fieldset");
        }
        if (question.reasoned()) {
            reason(question, id, asked);
        }
        out.endElement("div");
    }

    private void wording(FormQuestion question) throws IOException {
        out.writeText(question.wording(), null);
        if (!question.required()) {
            out.writeText(" (optional)", null);
        }
    }

    private @Nullable String described(String id, FormQuestion question, @Nullable String error) {
        List<String> parts = new ArrayList<>();
        if (!hintText(question).isEmpty()) {
            parts.add(id + "-hint");
        }
        if (error != null) {
            parts.add(id + "-error");
        }
        return parts.isEmpty() ? null : String.join(" ", parts);
    }

    private static String hintText(FormQuestion question) {
        String help = question.help();
        if (question.kind() == QuestionKind.DATE && help.isEmpty()) {
            return "For example, 5 11 2026";
        }
        if (question.kind() == QuestionKind.TIME && help.isEmpty()) {
            return "For example, 14:32";
        }
        return help;
    }

    private void hint(String id, FormQuestion question) throws IOException {
        String hint = hintText(question);
        if (!hint.isEmpty()) {
            boxes.open("div", "govuk-hint");
            boxes.attribute("id", id + "-hint");
            out.writeText(hint, null);
            out.endElement("div");
        }
    }

    private void error(String id, String error) throws IOException {
        boxes.open("p", "govuk-error-message");
        boxes.attribute("id", id + "-error");
        boxes.open("span", "govuk-visually-hidden");
        out.writeText("Error:", null);
        out.endElement("span");
        out.writeText(" " + error, null);
        out.endElement("p");
    }

    /** More than a dozen answers are easier found in a menu. */
    private boolean menu(FormQuestion question) {
        return question.kind() == QuestionKind.CHOICE
                && form.list(question.list())
                        .map(list -> list.items().size() > 12)
                        .orElse(false);
    }

    private void boxes(FormQuestion question, String id, @Nullable String described, boolean wrong) throws IOException {
        String field = question.code();
        String text = text(field);
        switch (question.kind()) {
            case LONG_TEXT -> {
                boxes.open("textarea", "govuk-textarea" + (wrong ? " govuk-textarea--error" : ""));
                boxes.common(id, field, described, wrong);
                boxes.attribute("rows", "4");
                out.writeText(text, null);
                out.endElement("textarea");
            }
            case NUMBER -> boxes.number(question, id, text, described, wrong);
            case DATE -> boxes.date(id, field, text, wrong);
            case YES_NO -> boxes.choices(AnswerRules.YES_NO, id, field, text, false, true);
            case CHOICE, SEVERAL -> {
                CodeList list = form.list(question.list()).orElse(null);
                if (list != null && menu(question)) {
                    boxes.menu(list, id, field, text, described, wrong);
                } else if (list != null) {
                    boxes.choices(list, id, field, text, question.kind() == QuestionKind.SEVERAL, false);
                }
            }
            case TABLE -> table(question);
            default ->
                boxes.line(
                        id,
                        field,
                        text,
                        question.kind() == QuestionKind.TIME ? " govuk-input--width-5" : "",
                        described,
                        wrong);
        }
    }

    private void table(FormQuestion question) throws IOException {
        int last = 0;
        for (int row = 1; row <= question.rows(); row++) {
            for (FormColumn column : question.columns()) {
                if (!text(question.cellField(row, column)).isBlank()) {
                    last = row;
                }
            }
        }
        int shown = Math.min(question.rows(), last + SPARE_ROWS);
        for (int row = 1; row <= shown; row++) {
            boxes.open("fieldset", "govuk-fieldset slp-answer-row");
            boxes.open("legend", "govuk-fieldset__legend");
            out.writeText("Row " + row, null);
            out.endElement("legend");
            boxes.open("div", "slp-answer-cells");
            for (FormColumn column : question.columns()) {
                cell(question, row, column);
            }
            out.endElement("div");
            out.endElement("fieldset");
        }
        if (shown < question.rows()) {
            boxes.open("p", "govuk-hint");
            out.writeText("Save to get more rows; there can be " + question.rows() + ".", null);
            out.endElement("p");
        }
    }

    private void cell(FormQuestion question, int row, FormColumn column) throws IOException {
        String field = question.cellField(row, column);
        String id = fields.id(field);
        String text = text(field);
        boxes.open("div", "slp-answer-cell");
        if (column.kind() == QuestionKind.DATE) {
            boxes.open("fieldset", "govuk-fieldset");
            boxes.open("legend", "govuk-label");
            out.writeText(column.wording(), null);
            out.endElement("legend");
            boxes.date(id, field, text, false);
            out.endElement("fieldset");
        } else {
            boxes.open("label", "govuk-label");
            boxes.attribute("for", id);
            out.writeText(column.wording() + (column.unit().isEmpty() ? "" : ", " + column.unit()), null);
            out.endElement("label");
            CodeList list = column.kind() == QuestionKind.YES_NO
                    ? AnswerRules.YES_NO
                    : form.list(column.list()).orElse(null);
            if (list == null) {
                boxes.line(
                        id,
                        field,
                        text,
                        column.kind() == QuestionKind.NUMBER ? " govuk-input--width-5" : "",
                        null,
                        false);
            } else {
                boxes.menu(list, id, field, text, null, false);
            }
        }
        out.endElement("div");
    }

    private void reason(FormQuestion question, String id, AskedQuestion asked) throws IOException {
        String reason = text(question.reasonField());
        out.startElement("details", this);
        boxes.attribute("class", "slp-no-answer");
        if (!reason.isEmpty()) {
            out.writeAttribute("open", Boolean.TRUE, null);
        }
        out.startElement("summary", this);
        out.writeText("No answer", null);
        boxes.open("span", "govuk-visually-hidden");
        out.writeText(" to: " + asked.question().wording(), null);
        out.endElement("span");
        out.endElement("summary");
        boxes.open("label", "govuk-label");
        boxes.attribute("for", id + "-because");
        out.writeText("Why can you not answer?", null);
        out.endElement("label");
        boxes.open("select", "govuk-select");
        boxes.common(id + "-because", question.reasonField(), null, false);
        boxes.option("", "Choose a reason", reason.isEmpty());
        for (UnknownReason one : UnknownReason.values()) {
            boxes.option(one.code(), one.label(), one.code().equals(reason));
        }
        out.endElement("select");
        out.endElement("details");
    }
}
