package uk.slp.portal.childdeathform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.slp.portal.childdeathform.FormDefinition;
import uk.slp.portal.childdeathform.FormJson;
import uk.slp.portal.childdeathform.FormQueries;
import uk.slp.portal.childdeathform.FormRow;
import uk.slp.portal.childdeathform.FormService;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Option;

/** All forms, a new one, and one from a file. */
@Named("childDeathFormList")
@RequestScoped
public class FormListPage {
    @Inject
    private FormQueries queries;

    @Inject
    private FormService service;

    private List<FormLine> lines;
    private String code = "";
    private String title = "";
    private String use = FormDefinition.SUPPLEMENTARY;
    private String purpose = "";
    private Part file;

    /**
     * A form in the list.
     *
     * @param published the version that is asked now, in words
     * @param draft who changed the draft last, in words; empty if there is none
     */
    public record FormLine(String code, String title, String use, int questions, String published, String draft) {}

    /** Reads them. */
    public void load() {
        lines();
    }

    /** Each form once. */
    public List<FormLine> lines() {
        if (lines == null) {
            Map<String, List<FormRow>> byCode = new LinkedHashMap<>();
            queries.all().forEach(row -> byCode.computeIfAbsent(row.code(), c -> new ArrayList<>())
                    .add(row));
            lines = byCode.values().stream().map(FormListPage::line).toList();
        }
        return lines;
    }

    private static FormLine line(List<FormRow> versions) {
        FormRow newest = versions.get(0);
        FormRow published =
                versions.stream().filter(FormRow::published).findFirst().orElse(null);
        FormRow draft =
                versions.stream().filter(row -> !row.published()).findFirst().orElse(null);
        FormRow shown = published == null ? newest : published;
        return new FormLine(
                shown.code(),
                shown.title(),
                shown.useWords(),
                shown.questions(),
                published == null
                        ? "Not published"
                        : "Version " + published.number() + ", " + FormTexts.day(published.publishedAt()),
                draft == null ? "" : "Draft of version " + draft.number());
    }

    /** What a form can be for. */
    public List<Option> uses() {
        return FormTexts.uses();
    }

    /** Makes a form. */
    public String create() {
        return FormTry.done(() -> service.create(code, title, use, purpose)) ? FormTry.to(code.strip()) : null;
    }

    /** Takes a form from a file. */
    public String take() {
        if (file == null || file.getSize() == 0) {
            Messages.add("file", "Choose a file.");
            return null;
        }
        if (file.getSize() > FormJson.LONGEST) {
            Messages.add("file", "The file is too long for a form.");
            return null;
        }
        String json;
        try (InputStream in = file.getInputStream()) {
            json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            Messages.add("file", "The file could not be read. Choose it again.");
            return null;
        }
        String[] taken = new String[1];
        if (!FormTry.done(() -> taken[0] = service.take(json, null))) {
            return null;
        }
        Messages.done("The form was taken from the file. It is a draft: nobody is asked with it until you publish it.");
        return FormTry.to(taken[0]);
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

    public String getUse() {
        return use;
    }

    public void setUse(String use) {
        this.use = use;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
