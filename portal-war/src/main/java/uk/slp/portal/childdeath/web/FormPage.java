package uk.slp.portal.childdeath.web;

import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.model.AnswerType;
import uk.slp.portal.childdeath.model.AskedRow;
import uk.slp.portal.organisation.OrganisationRegister;
import uk.slp.portal.organisation.OrganisationView;
import uk.slp.portal.shared.draft.OtherText;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.text.TypedText;
import uk.slp.portal.shared.web.DateText;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Option;
import uk.slp.portal.shared.web.TypedPage;

/** A page of questions that is made from the table of questions. */
abstract class FormPage extends TypedPage {
    private @Nullable Map<String, DateText> dates;

    /** Its questions. */
    abstract List<AskedRow> asked();

    /** What is kept, by name. */
    abstract Map<String, String> kept();

    abstract OrganisationRegister register();

    /** What is wrong with the whole page once everything on it is kept: told, and it stays kept. */
    List<Violation> doubts() {
        List<Violation> found = new ArrayList<>();
        asked().forEach(field -> found.addAll(field.wrong(answer(field))));
        return found;
    }

    final @Nullable String answer(AskedRow field) {
        String text = typed(field.apiName());
        return TypedText.stripped(text);
    }

    /** The questions as the page shows them. */
    public List<AskBox> asks() {
        List<Option> authorities = new ArrayList<>();
        if (asked().stream().anyMatch(field -> field.type() == AnswerType.AUTHORITY)) {
            authorities.add(Option.of("outside_england", "Outside England"));
            authorities.addAll(
                    Option.of(register().localAuthorities(), OrganisationView::code, OrganisationView::nameToFind));
        }
        return asked().stream().map(field -> AskBox.of(field, authorities)).toList();
    }

    @Override
    protected List<String> names() {
        return asked().stream().map(AskedRow::apiName).toList();
    }

    @Override
    protected @Nullable String saved(String field) {
        return kept().get(field);
    }

    @Override
    protected @Nullable String typed(String field) {
        DateText day = getDates().get(field);
        return day == null ? super.typed(field) : day.text();
    }

    @Override
    protected void show(OtherText other) {
        if (getDates().containsKey(other.field())) {
            getDates().put(other.field(), DateText.ofText(other.text()));
        } else {
            super.show(other);
        }
    }

    /** Saves, and says whether everything is kept and nothing on the page is wrong. */
    final boolean save() {
        if (!save("")) {
            return false;
        }
        List<Violation> doubts = doubts();
        doubts.forEach(wrong -> Messages.add(wrong.field(), wrong.message()));
        return doubts.isEmpty();
    }

    /** The days, in three boxes each. */
    public Map<String, DateText> getDates() {
        Map<String, DateText> known = dates;
        if (known == null) {
            Map<String, DateText> first = new HashMap<>();
            boolean sent = FacesContext.getCurrentInstance().isPostback();
            asked().stream()
                    .filter(field -> field.type() == AnswerType.DAY)
                    .forEach(field -> first.put(
                            field.apiName(), sent ? new DateText() : DateText.ofText(kept().get(field.apiName()))));
            known = first;
            dates = first;
        }
        return known;
    }
}
