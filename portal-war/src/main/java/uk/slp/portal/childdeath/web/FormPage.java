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
import uk.slp.portal.shared.draft.DraftKeeper;
import uk.slp.portal.shared.draft.DraftSave;
import uk.slp.portal.shared.draft.DraftSaved;
import uk.slp.portal.shared.draft.OtherText;
import uk.slp.portal.shared.draft.TextMark;
import uk.slp.portal.shared.draft.Typed;
import uk.slp.portal.shared.error.PortalException;
import uk.slp.portal.shared.error.StaleVersion;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.web.Changer;
import uk.slp.portal.shared.web.DateText;
import uk.slp.portal.shared.web.DraftPage;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Option;

/**
 * A page of questions that is saved while it is written (rule 80), made from the table of questions. What was typed stays
 * on it whatever happens.
 */
abstract class FormPage {
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, DateText> dates = new HashMap<>();
    private boolean read;
    private @Nullable String base;
    private List<OtherText> others = List.of();

    /** Its questions. */
    abstract List<AskedRow> asked();

    /** What is kept, by name. */
    abstract Map<String, String> kept();

    abstract String reference();

    abstract String part();

    abstract String subject();

    abstract DraftKeeper keeper();

    abstract OrganisationRegister register();

    /** What is wrong with the whole page once everything on it is kept: told, and it stays kept. */
    List<Violation> doubts() {
        List<Violation> found = new ArrayList<>();
        asked().forEach(field -> found.addAll(field.wrong(answer(field))));
        return found;
    }

    final @Nullable String answer(AskedRow field) {
        String text = typed(field);
        return text == null || text.isBlank() ? null : text.strip();
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

    private void read() {
        if (read) {
            return;
        }
        read = true;
        boolean first = !FacesContext.getCurrentInstance().isPostback();
        for (AskedRow field : asked()) {
            String saved = first ? kept().get(field.apiName()) : null;
            if (field.type() == AnswerType.DAY) {
                dates.put(field.apiName(), DayText.boxes(saved));
            } else {
                texts.put(field.apiName(), saved);
            }
        }
    }

    private @Nullable String typed(AskedRow field) {
        read();
        return field.type() == AnswerType.DAY
                ? DayText.text(dates.getOrDefault(field.apiName(), new DateText()))
                : texts.get(field.apiName());
    }

    /** Saves, and says whether everything is kept and nothing on the page is wrong. */
    final boolean save() {
        try {
            Map<String, String> marks = DraftPage.marks(getBase());
            Map<String, Typed> typed = new HashMap<>();
            for (AskedRow field : asked()) {
                if (marks.containsKey(field.apiName())) {
                    typed.put(field.apiName(), new Typed(marks.get(field.apiName()), typed(field)));
                }
            }
            DraftSaved saved = keeper().save(new DraftSave(reference(), part(), subject(), typed, Map.of()));
            Map<String, String> next = new HashMap<>(marks);
            next.putAll(saved.bases());
            saved.conflicts().forEach(other -> next.put(other.field(), other.base()));
            base = DraftPage.bases(next);
            saved.changed().forEach(this::show);
            saved.refused().forEach(wrong -> Messages.add(wrong.field(), wrong.message()));
            others = saved.conflicts();
            if (!others.isEmpty()) {
                OtherText first = others.get(0);
                Messages.add(
                        "",
                        Changer.told(new StaleVersion(first.by(), first.at()))
                                + " Nothing of yours is lost: it is still on this page. Look at what changed, then send this"
                                + " page again.");
                return false;
            }
            if (!saved.refused().isEmpty()) {
                return false;
            }
            List<Violation> doubts = doubts();
            doubts.forEach(wrong -> Messages.add(wrong.field(), wrong.message()));
            return doubts.isEmpty();
        } catch (PortalException refused) {
            Messages.add("", refused.getMessage() + " What you typed is still on this page, and is not saved.");
            return false;
        }
    }

    private void show(OtherText other) {
        if (dates.containsKey(other.field())) {
            dates.put(other.field(), DayText.boxes(other.text()));
        } else {
            texts.put(other.field(), other.text());
        }
    }

    /** What somebody else wrote into fields that were changed here too. */
    public List<OtherText> others() {
        return others;
    }

    public Map<String, String> getTexts() {
        read();
        return texts;
    }

    public Map<String, DateText> getDates() {
        read();
        return dates;
    }

    /** Marks of what was saved when the page was read. */
    public String getBase() {
        if (base == null) {
            Map<String, String> marks = new HashMap<>();
            asked().forEach(field -> marks.put(field.apiName(), TextMark.of(kept().get(field.apiName()))));
            base = DraftPage.bases(marks);
        }
        return base;
    }

    public void setBase(String base) {
        this.base = base;
    }
}
