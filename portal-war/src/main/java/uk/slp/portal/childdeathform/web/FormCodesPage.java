package uk.slp.portal.childdeathform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import uk.slp.portal.childdeathform.CodeList;
import uk.slp.portal.childdeathform.FormEdits;
import uk.slp.portal.shared.error.NotFound;

/** The page of one code list of a draft. */
@Named("childDeathFormCodes")
@RequestScoped
public class FormCodesPage extends FormPartPage {
    private String code = "";
    private String title = "";
    private String items = "";

    @Override
    void fill() {
        String part = part();
        if (part == null || FormTry.postback()) {
            return;
        }
        CodeList list = form().list(part).orElseThrow(() -> new NotFound("The draft has no code list of that code."));
        code = list.code();
        title = list.title();
        items = FormTexts.lines(list);
    }

    /** Keeps it. */
    public String save() {
        return change(
                form -> FormEdits.list(form, part(), new CodeList(code.strip(), title.strip(), FormTexts.items(items))),
                "The code list is saved.");
    }

    /** Takes it away. */
    public String remove() {
        String part = part();
        return part == null ? null : change(form -> FormEdits.removeList(form, part), "The code list is taken away.");
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

    public String getItems() {
        return items;
    }

    public void setItems(String items) {
        this.items = items;
    }
}
