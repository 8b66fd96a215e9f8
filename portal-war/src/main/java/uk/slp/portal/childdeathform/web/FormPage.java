package uk.slp.portal.childdeathform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import uk.slp.portal.agencysheet.AgencyKind;
import uk.slp.portal.childdeathform.AskedSection;
import uk.slp.portal.childdeathform.FilledForm;
import uk.slp.portal.childdeathform.FormDefinition;
import uk.slp.portal.childdeathform.FormEdits;
import uk.slp.portal.childdeathform.FormJson;
import uk.slp.portal.childdeathform.FormQueries;
import uk.slp.portal.childdeathform.FormSection;
import uk.slp.portal.childdeathform.FormService;
import uk.slp.portal.childdeathform.FormView;
import uk.slp.portal.childdeathform.SentAnswers;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Option;
import uk.slp.portal.shared.web.Parameters;

/** A form as a coordinator keeps it: what it says, what is wrong with the draft, preview, differences, publication. */
@Named("childDeathFormPage")
@RequestScoped
public class FormPage {
    @Inject
    private FormQueries queries;

    @Inject
    private FormService service;

    private FormView view;
    private String version;
    private String title;
    private String use;
    private String purpose;
    private String note;
    private String json;
    private FilledForm preview;
    private Map<String, String> texts = Map.of();

    /** Reads the draft, or the version that the address names. */
    public void load() {
        view();
    }

    /** The version. */
    public FormView view() {
        if (view == null) {
            view = queries.view(Parameters.need("code"), FormTry.number("number"));
        }
        return view;
    }

    /** What it says. */
    public FormDefinition form() {
        return view().form();
    }

    /** Whether it can be changed. */
    public boolean draft() {
        return !view().row().published();
    }

    /** What a form can be for. */
    public List<Option> uses() {
        return FormTexts.uses();
    }

    /** Where a problem can be mended; empty for the form as a whole. */
    public String mend(Violation problem) {
        String at = problem.field();
        String code = form().code();
        int list = number(at, "lists[");
        int section = number(at, "sections[");
        int question = number(at, "questions[");
        String here = "/child-death-forms/" + code;
        if (list >= 0) {
            return here + "/lists/" + form().lists().get(list).code();
        }
        if (section < 0) {
            return "";
        }
        FormSection of = form().sections().get(section);
        return question < 0
                ? here + "/sections/" + of.code()
                : here + "/questions/" + of.questions().get(question).code();
    }

    private static int number(String path, String before) {
        int at = path.indexOf(before);
        return at < 0 ? -1 : Integer.parseInt(path.substring(at + before.length(), path.indexOf(']', at)));
    }

    /** Begins a draft. */
    public String begin() {
        String code = form().code();
        if (!FormTry.done(() -> service.begin(code))) {
            return null;
        }
        Messages.done(
                "This is the draft of the next version. Agencies are asked with the published one until you publish.");
        return FormTry.to(code);
    }

    /** Writes title, use and purpose. */
    public String saveHead() {
        return change(form -> FormEdits.head(form, title, use, purpose), "The head of the form is saved.");
    }

    /** Moves a section up. */
    public String up(String section) {
        return change(form -> FormEdits.moveSection(form, section, true), "The section is moved.");
    }

    /** Moves a section down. */
    public String down(String section) {
        return change(form -> FormEdits.moveSection(form, section, false), "The section is moved.");
    }

    private String change(UnaryOperator<FormDefinition> edit, String done) {
        String code = form().code();
        if (!FormTry.done(() -> service.edit(code, FormTry.version(getVersion()), edit))) {
            return null;
        }
        Messages.done(done);
        return FormTry.to(code);
    }

    /** Replaces the draft by what is written as JSON. */
    public String replace() {
        String code = form().code();
        String text = json == null ? "" : json;
        if (!FormTry.done(() -> {
            if (!FormJson.read(text).code().equals(code)) {
                throw new RuleViolation("json", "code_changed", "The code of the form stays “" + code + "”.");
            }
            service.take(text, FormTry.version(getVersion()));
        })) {
            return null;
        }
        Messages.done("The draft is replaced.");
        return FormTry.to(code);
    }

    /** Publishes the draft. */
    public String publish() {
        String code = form().code();
        int number = view().row().number();
        if (!FormTry.done(() -> service.publish(code, FormTry.version(getVersion()), note))) {
            return null;
        }
        Messages.done("Version " + number
                + " is published. New requests are made with it; requests made before keep theirs.");
        return FormTry.to(code);
    }

    /** Throws the draft away. */
    public String discard() {
        String code = form().code();
        if (!FormTry.done(() -> service.discard(code, FormTry.version(getVersion())))) {
            return null;
        }
        Messages.done("The draft is thrown away.");
        return view().history().size() > 1 ? FormTry.to(code) : "/childdeathform/list.xhtml?faces-redirect=true";
    }

    /** For which kind of agency the preview is. */
    public String agency() {
        String asked = Parameters.get("agency");
        return Coded.known(AgencyKind.class, asked) ? asked : "";
    }

    /** The kinds of agency. */
    public List<Option> agencies() {
        return Option.of(List.of(AgencyKind.values()), AgencyKind::code, AgencyKind::label);
    }

    /** The form as it would be asked, with what was tried out in the preview. */
    public FilledForm preview() {
        if (preview == null) {
            Map<String, String> tried = SentAnswers.read(form(), FilledForm.fields(form()), FormPage::sent);
            String agency = agency();
            preview = new FilledForm(form(), agency.isEmpty() ? null : agency, tried);
            texts = tried;
        }
        return preview;
    }

    private static String[] sent(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .get(name);
    }

    /** What was tried out. */
    public Map<String, String> texts() {
        preview();
        return texts;
    }

    /** The sections of the preview. */
    public List<AskedSection> sections() {
        return preview().sections();
    }

    /** The form as JSON. */
    public String file() {
        return FormJson.file(form());
    }

    public String getJson() {
        return json == null ? file() : json;
    }

    public void setJson(String json) {
        this.json = json;
    }

    public String getVersion() {
        return version == null ? Long.toString(view().row().version()) : version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public String getTitle() {
        return title == null ? form().title() : title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getUse() {
        return use == null ? form().use() : use;
    }

    public void setUse(String use) {
        this.use = use;
    }

    public String getPurpose() {
        return purpose == null ? form().purpose() : purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
