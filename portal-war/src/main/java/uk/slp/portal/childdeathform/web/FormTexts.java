package uk.slp.portal.childdeathform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.agencysheet.AgencyKind;
import uk.slp.portal.childdeathform.CodeItem;
import uk.slp.portal.childdeathform.CodeList;
import uk.slp.portal.childdeathform.FormColumn;
import uk.slp.portal.childdeathform.FormDefinition;
import uk.slp.portal.childdeathform.FormQuestion;
import uk.slp.portal.childdeathform.QuestionKind;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.web.Option;

/** Words of the pages of forms, and the lines in which code lists and columns are written. */
@Named("childDeathFormTexts")
@ApplicationScoped
public class FormTexts {
    private static final String GONE = "- ";

    /** A day in words. */
    static String day(@Nullable Instant at) {
        return at == null
                ? ""
                : DeadlineWords.record(at.atZone(PortalTime.LONDON).toLocalDate());
    }

    /** A day in words, for pages. */
    public String dayOf(@Nullable Instant at) {
        return day(at);
    }

    static List<Option> uses() {
        return List.of(
                Option.of(FormDefinition.REPORTING, "Reporting form, for every agency"),
                Option.of(FormDefinition.SUPPLEMENTARY, "Supplementary form, for one kind of death"),
                Option.of(FormDefinition.NOTIFICATION, "Notification of a death"));
    }

    /** What a question is, in one line. */
    public String about(FormDefinition form, FormQuestion question) {
        List<String> parts = new ArrayList<>();
        parts.add(question.kind().label());
        form.list(question.list())
                .ifPresent(list -> parts.add(
                        "list “" + list.title() + "”, " + list.offered().size() + " entries"));
        if (!question.unit().isEmpty()) {
            parts.add("in " + question.unit());
        }
        if (question.least() != null || question.most() != null) {
            parts.add((question.least() == null
                            ? ""
                            : "from " + question.least().toPlainString() + " ")
                    + (question.most() == null ? "" : "to " + question.most().toPlainString()));
        }
        if (question.kind() == QuestionKind.TABLE) {
            parts.add("up to " + question.rows() + " rows of "
                    + String.join(
                            ", ",
                            question.columns().stream().map(FormColumn::wording).toList()));
        }
        parts.add(
                question.required()
                        ? question.reasoned() ? "answer or reason needed" : "must be answered"
                        : "optional");
        return String.join("; ", parts);
    }

    /** Who is asked, in one line. */
    public String asked(FormQuestion question) {
        return question.agencies().isEmpty()
                ? "every agency"
                : String.join(
                        ", ",
                        question.agencies().stream()
                                .map(code -> Coded.known(AgencyKind.class, code)
                                        ? Coded.of(AgencyKind.class, code).label()
                                        : code)
                                .toList());
    }

    static String lines(CodeList list) {
        StringBuilder lines = new StringBuilder();
        for (CodeItem item : list.items()) {
            lines.append(item.retired() ? GONE : "")
                    .append(item.code())
                    .append(": ")
                    .append(item.label())
                    .append('\n');
        }
        return lines.toString().strip();
    }

    /**
     * The entries of a code list from lines of code and words; a line that begins with a hyphen is no longer offered.
     *
     * @throws RuleViolation naming the first line that cannot be read
     */
    static List<CodeItem> items(String lines) {
        List<CodeItem> items = new ArrayList<>();
        int number = 0;
        for (String line : lines.replace("\r", "").split("\n")) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            boolean retired = line.strip().startsWith(GONE);
            String rest = retired ? line.strip().substring(GONE.length()) : line.strip();
            int colon = rest.indexOf(':');
            if (colon < 1) {
                throw new RuleViolation(
                        "items", "line", "Line " + number + ": write the code, a colon and the words, as in yes: Yes.");
            }
            items.add(new CodeItem(
                    rest.substring(0, colon).strip(), rest.substring(colon + 1).strip(), retired));
        }
        return items;
    }

    static String lines(List<FormColumn> columns) {
        StringBuilder lines = new StringBuilder();
        columns.forEach(column -> lines.append(column.code())
                .append(" | ")
                .append(column.wording())
                .append(" | ")
                .append(column.kind().code())
                .append(column.list().isEmpty() && column.unit().isEmpty() ? "" : " | " + column.list() + column.unit())
                .append('\n'));
        return lines.toString().strip();
    }

    /**
     * The columns of a table from lines of code, heading, kind and the code list or unit.
     *
     * @throws RuleViolation naming the first line that cannot be read
     */
    static List<FormColumn> columns(String lines) {
        List<FormColumn> columns = new ArrayList<>();
        int number = 0;
        for (String line : lines.replace("\r", "").split("\n")) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            String[] parts = line.split("\\|", -1);
            String kind = parts.length > 2 ? parts[2].strip() : "";
            if (parts.length < 3 || parts.length > 4 || !Coded.known(QuestionKind.class, kind)) {
                throw new RuleViolation(
                        "columns",
                        "line",
                        "Line " + number + ": write code | heading | kind, as in day | Day | date; behind it | and the"
                                + " code list or the unit.");
            }
            QuestionKind of = Coded.of(QuestionKind.class, kind);
            String last = parts.length == 4 ? parts[3].strip() : "";
            columns.add(new FormColumn(
                    parts[0].strip(), parts[1].strip(), of, of.listed() ? last : "", of.listed() ? "" : last));
        }
        return columns;
    }
}
