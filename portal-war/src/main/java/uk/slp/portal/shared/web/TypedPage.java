package uk.slp.portal.shared.web;

import jakarta.faces.context.FacesContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.draft.DraftKeeper;
import uk.slp.portal.shared.draft.DraftSave;
import uk.slp.portal.shared.draft.DraftSaved;
import uk.slp.portal.shared.draft.OtherText;
import uk.slp.portal.shared.draft.TextMark;
import uk.slp.portal.shared.draft.Typed;
import uk.slp.portal.shared.error.PortalException;
import uk.slp.portal.shared.error.StaleVersion;

/** A page that is saved while it is written (rule 80). What was typed stays on it whatever happens. */
public abstract class TypedPage extends TriedForm {
    private @Nullable Map<String, @Nullable String> answers;
    private @Nullable String base;
    private List<OtherText> others = List.of();

    /** The names of its fields. */
    protected abstract List<String> names();

    /** What is saved in a field. */
    protected abstract @Nullable String saved(String field);

    /** The record. */
    protected abstract String reference();

    /** The page within it. */
    protected abstract String part();

    /** The part of the record that it is about; empty for the record itself. */
    protected String subject() {
        return "";
    }

    /** Who keeps what is typed. */
    protected abstract DraftKeeper drafts();

    /** What stands in a field now. */
    protected @Nullable String typed(String field) {
        return getAnswers().get(field);
    }

    /** Puts into its box what somebody else wrote there, where nothing was typed here. */
    protected void show(OtherText other) {
        getAnswers().put(other.field(), other.text());
    }

    /** Saves, and says whether everything is kept. */
    protected final boolean save(String done) {
        try {
            Map<String, String> marks = DraftPage.marks(getBase());
            Map<String, Typed> typed = new HashMap<>();
            // What the page did not show was not answered on it.
            names().stream()
                    .filter(marks::containsKey)
                    .forEach(field -> typed.put(field, new Typed(marks.get(field), typed(field))));
            DraftSaved saved = drafts().save(new DraftSave(reference(), part(), subject(), typed, Map.of()));
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
                                + " Nothing of yours is lost: it is still on this page. Look at what changed, then send"
                                + " this page again.");
            } else if (saved.refused().isEmpty()) {
                if (!done.isEmpty()) {
                    Messages.done(done);
                }
                return true;
            }
        } catch (PortalException refused) {
            Messages.add("", refused.getMessage() + " What you typed is still on this page, and is not saved.");
        }
        return false;
    }

    /** What somebody else wrote into fields that were changed here too. */
    public List<OtherText> others() {
        return others;
    }

    /** What stands in the boxes: on first showing what is kept, afterwards what was typed. */
    public Map<String, @Nullable String> getAnswers() {
        Map<String, @Nullable String> known = answers;
        if (known == null) {
            Map<String, @Nullable String> first = new HashMap<>();
            if (!FacesContext.getCurrentInstance().isPostback()) {
                names().forEach(field -> first.put(field, saved(field)));
            }
            known = first;
            answers = first;
        }
        return known;
    }

    /** Marks of what was saved when the page was read. */
    public String getBase() {
        String known = base;
        if (known == null) {
            Map<String, String> marks = new HashMap<>();
            names().forEach(field -> marks.put(field, TextMark.of(saved(field))));
            known = DraftPage.bases(marks);
            base = known;
        }
        return known;
    }

    public void setBase(String base) {
        this.base = base;
    }
}
