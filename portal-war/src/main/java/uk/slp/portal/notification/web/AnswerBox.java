package uk.slp.portal.notification.web;

import java.util.ArrayList;
import java.util.List;
import uk.slp.portal.notification.model.AnswerPath;
import uk.slp.portal.notification.model.Choice;
import uk.slp.portal.notification.model.DraftDate;
import uk.slp.portal.shared.web.DateText;
import uk.slp.portal.shared.web.Option;

/** One answer of a sent notification in a form, filled with what holds now. */
public class AnswerBox {
    private final AnswerPath path;
    private String text;
    private DateText date = new DateText();
    private List<String> list = new ArrayList<>();

    AnswerBox(AnswerPath path, String present) {
        this.path = path;
        switch (path.field().kind()) {
            case DATE -> {
                DraftDate draft = new DraftDate(present);
                date.setDay(plain(draft.part(2)));
                date.setMonth(plain(draft.part(1)));
                date.setYear(draft.part(0));
            }
            case CHOICES -> list = present == null ? new ArrayList<>() : new ArrayList<>(List.of(present.split(",")));
            default -> text = present;
        }
    }

    /** What is in the box now, as it is kept. */
    String answer() {
        return switch (path.field().kind()) {
            case DATE -> DraftDate.typed(date.getDay(), date.getMonth(), date.getYear());
            case CHOICES -> list == null || list.isEmpty() ? null : String.join(",", list);
            default -> text;
        };
    }

    /** People write 3, not 03. */
    private static String plain(String part) {
        return part.length() == 2 && part.startsWith("0") ? part.substring(1) : part;
    }

    /** Name of the answer, as the API has it. */
    public String getPath() {
        return path.text();
    }

    /** The child or person that it is about, as the API names them; empty for the incident. */
    public String getSubject() {
        return path.subject() == null ? "" : path.subject().text();
    }

    /** Words for it. */
    public String getLabel() {
        return path.label();
    }

    /** The kind of box: {@code text}, {@code long}, {@code date}, {@code one}, {@code several} or {@code authority}. */
    public String getKind() {
        return switch (path.field().kind()) {
            case LONG_TEXT -> "long";
            case DATE -> "date";
            case CHOICE -> "one";
            case CHOICES -> "several";
            case AUTHORITY -> "authority";
            default -> path.field().choices().isEmpty() ? "text" : "one";
        };
    }

    /** The answers that can be chosen. */
    public List<Option> getOptions() {
        return Option.of(path.field().choices(), Choice::code, Choice::label);
    }

    /** How much may be written. */
    public int getLimit() {
        return path.field().longest();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public DateText getDate() {
        return date;
    }

    public void setDate(DateText date) {
        this.date = date;
    }

    public List<String> getList() {
        return list;
    }

    public void setList(List<String> list) {
        this.list = list;
    }
}
