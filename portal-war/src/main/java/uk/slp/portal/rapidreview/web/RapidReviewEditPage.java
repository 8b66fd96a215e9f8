package uk.slp.portal.rapidreview.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.slp.portal.rapidreview.RapidReviewQueries;
import uk.slp.portal.rapidreview.RapidReviewView;
import uk.slp.portal.rapidreview.Recommending;
import uk.slp.portal.rapidreview.ReviewedCase;
import uk.slp.portal.rapidreview.model.ReviewField;
import uk.slp.portal.rapidreview.model.ReviewSection;
import uk.slp.portal.shared.draft.DraftSave;
import uk.slp.portal.shared.draft.DraftSaved;
import uk.slp.portal.shared.draft.OtherText;
import uk.slp.portal.shared.draft.TextMark;
import uk.slp.portal.shared.draft.Typed;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.PortalException;
import uk.slp.portal.shared.error.StaleVersion;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.web.DateText;
import uk.slp.portal.shared.web.DraftPage;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Option;
import uk.slp.portal.shared.web.Parameters;

/** The question page of one section. What was typed stays on the page whatever happens. */
@Named("rapidReviewEditPage")
@RequestScoped
public class RapidReviewEditPage {
    @Inject
    private RapidReviewQueries queries;

    @Inject
    private RapidReviewDrafts drafts;

    private ReviewedCase whole;
    private ReviewSection section;
    private Map<String, String> answers;
    private DateText meetingDate;
    private String base;
    private boolean conflicting;

    /** Reads the section; a review that is locked or sent has no question pages. */
    public void load() {
        view();
        section();
    }

    /** The review. */
    public RapidReviewView view() {
        return whole().review();
    }

    /** The review beside what was notified. */
    public ReviewedCase whole() {
        if (whole == null) {
            whole = queries.withNotification(Parameters.need("ref"));
        }
        return whole;
    }

    /** Whether recommendations are written in this section. */
    public boolean recommends() {
        return Recommending.in(section());
    }

    /** The section of the address. */
    public ReviewSection section() {
        if (section == null) {
            String code = Parameters.get("section");
            if (!Coded.known(ReviewSection.class, code)) {
                throw new NotFound("A rapid review has no such section.");
            }
            section = Coded.of(ReviewSection.class, code);
        }
        return section;
    }

    /** The questions of the section. */
    public List<ReviewField> fields() {
        return section().fields();
    }

    /** Which section this is, in words: "Section 2 of 12". */
    public String place() {
        return "Section " + (section().ordinal() + 1) + " of " + ReviewSection.values().length;
    }

    /** Saves, and shows the next section. */
    public String saveAndContinue() {
        if (!save()) {
            return null;
        }
        return section()
                .next()
                .map(next -> "/rapidreview/edit.xhtml?faces-redirect=true&ref=" + view().reference() + "&section="
                        + next.code())
                .orElseGet(this::back);
    }

    /** Saves, and shows the task list. */
    public String saveAndReturn() {
        return save() ? back() : null;
    }

    private String back() {
        return "/rapidreview/view.xhtml?faces-redirect=true&ref=" + view().reference();
    }

    private boolean save() {
        try {
            DraftSaved saved = drafts.save(typed());
            Map<String, String> marks = new HashMap<>(DraftPage.marks(getBase()));
            marks.putAll(saved.bases());
            saved.conflicts().forEach(other -> marks.put(other.field(), other.base()));
            base = DraftPage.bases(marks);
            saved.changed().forEach(this::show);
            saved.refused().forEach(wrong -> Messages.add(wrong.field(), wrong.message()));
            if (!saved.conflicts().isEmpty()) {
                conflict(saved.conflicts().get(0));
            } else if (saved.refused().isEmpty()) {
                Messages.done("Saved: " + section().label());
                return true;
            }
        } catch (PortalException refused) {
            Messages.add("", refused.getMessage() + " What you typed is still on this page, and is not saved.");
        }
        return false;
    }

    private void conflict(OtherText first) {
        whole = null;
        conflicting = true;
        Messages.add("", Versions.words(new StaleVersion(first.by(), first.at())));
    }

    private DraftSave typed() {
        Map<String, String> marks = DraftPage.marks(getBase());
        Map<String, Typed> typed = new HashMap<>();
        for (ReviewField field : fields()) {
            String text = field == ReviewField.MEETING_DATE
                    ? getMeetingDate().text()
                    : getAnswers().get(field.apiName());
            typed.put(field.apiName(), new Typed(marks.get(field.apiName()), text));
        }
        return new DraftSave(view().reference(), section().code(), "", typed, Map.of());
    }

    /** Puts into its box what somebody else wrote there, where nothing was typed here. */
    private void show(OtherText other) {
        if (other.field().equals(ReviewField.MEETING_DATE.apiName())) {
            meetingDate = DateText.ofText(other.text());
        } else {
            getAnswers().put(other.field(), other.text());
        }
    }

    /** Whether somebody else changed the same section, so that both texts must be shown. */
    public boolean conflicting() {
        return conflicting;
    }

    /** Yes and no. */
    public List<Option> decisions() {
        return List.of(
                new Option("yes", "Yes", "A local child safeguarding practice review will be commissioned"),
                new Option("no", "No", "This rapid review is enough"));
    }

    /** What stands in the boxes: on first showing what is kept, afterwards what was typed. */
    public Map<String, String> getAnswers() {
        if (answers == null) {
            answers = new HashMap<>();
            if (!FacesContext.getCurrentInstance().isPostback()) {
                for (ReviewField field : fields()) {
                    answers.put(field.apiName(), view().section(section()).text(field));
                }
            }
        }
        return answers;
    }

    public DateText getMeetingDate() {
        if (meetingDate == null) {
            boolean first = !FacesContext.getCurrentInstance().isPostback();
            meetingDate =
                    first ? DateText.ofText(view().section(section()).text(ReviewField.MEETING_DATE)) : new DateText();
        }
        return meetingDate;
    }

    /** Marks of what was saved in the answers of this section when the page was read. */
    public String getBase() {
        if (base == null) {
            Map<String, String> marks = new HashMap<>();
            for (ReviewField field : fields()) {
                marks.put(field.apiName(), TextMark.of(view().section(section()).text(field)));
            }
            base = DraftPage.bases(marks);
        }
        return base;
    }

    public void setBase(String base) {
        this.base = base;
    }
}
