package uk.slp.portal.childdeathform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import uk.slp.portal.childdeathform.FormEdits;
import uk.slp.portal.childdeathform.FormSection;
import uk.slp.portal.shared.error.NotFound;

/** The page of one section of a draft. */
@Named("childDeathFormSection")
@RequestScoped
public class FormSectionPage extends FormPartPage {
    private String code = "";
    private String title = "";
    private String help = "";
    private String when = "";

    @Override
    void fill() {
        String part = part();
        if (part == null || FormTry.postback()) {
            return;
        }
        FormSection section =
                form().section(part).orElseThrow(() -> new NotFound("The draft has no section of that code."));
        code = section.code();
        title = section.title();
        help = section.help();
        when = section.when();
    }

    /** Keeps it. */
    public String save() {
        FormSection section = new FormSection(code.strip(), title.strip(), help.strip(), when.strip(), List.of());
        return change(form -> FormEdits.section(form, part(), section), "The section is saved.");
    }

    /** Takes it away, with its questions. */
    public String remove() {
        String part = part();
        return part == null ? null : change(form -> FormEdits.removeSection(form, part), "The section is taken away.");
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getHelp() {
        return help;
    }

    public void setHelp(String help) {
        this.help = help;
    }

    public String getWhen() {
        return when;
    }

    public void setWhen(String when) {
        this.when = when;
    }
}
