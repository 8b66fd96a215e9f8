package uk.slp.portal.notification.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.slp.portal.notification.model.AnswerField;
import uk.slp.portal.notification.model.AnswerKind;
import uk.slp.portal.notification.model.DraftDate;
import uk.slp.portal.shared.web.DateText;

/** What is in the boxes of a page: texts, dates in three boxes, lists of ticks. Kept as typed. */
public class NotificationForm {
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, DateText> dates = new HashMap<>();
    private final Map<String, List<String>> lists = new HashMap<>();

    /** Fills the boxes from what was saved. */
    void fill(Iterable<? extends AnswerField> fields, Map<String, String> answers) {
        for (AnswerField field : fields) {
            String answer = answers.get(field.key());
            switch (field.kind()) {
                case DATE -> dates.put(field.key(), boxes(answer));
                case CHOICES ->
                    lists.put(
                            field.key(),
                            answer == null ? new ArrayList<>() : new ArrayList<>(List.of(answer.split(","))));
                default -> texts.put(field.key(), answer);
            }
        }
    }

    /** What is in the boxes of a field now, as it is saved. */
    String answer(AnswerField field) {
        if (field.kind() == AnswerKind.DATE) {
            DateText date = dates.get(field.key());
            return date == null ? null : DraftDate.typed(date.getDay(), date.getMonth(), date.getYear());
        }
        if (field.kind() == AnswerKind.CHOICES) {
            List<String> ticked = lists.get(field.key());
            return ticked == null || ticked.isEmpty() ? null : String.join(",", ticked);
        }
        return texts.get(field.key());
    }

    private static DateText boxes(String answer) {
        DraftDate draft = new DraftDate(answer);
        DateText date = new DateText();
        date.setDay(plain(draft.part(2)));
        date.setMonth(plain(draft.part(1)));
        date.setYear(draft.part(0));
        return date;
    }

    /** People write 3, not 03. */
    private static String plain(String part) {
        return part.length() == 2 && part.startsWith("0") ? part.substring(1) : part;
    }

    public Map<String, String> getTexts() {
        return texts;
    }

    public Map<String, DateText> getDates() {
        return dates;
    }

    public Map<String, List<String>> getLists() {
        return lists;
    }
}
