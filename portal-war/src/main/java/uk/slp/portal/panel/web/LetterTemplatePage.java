package uk.slp.portal.panel.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import uk.slp.portal.panel.LetterTemplateView;
import uk.slp.portal.panel.PanelLetterQueries;
import uk.slp.portal.panel.PanelLetterService;
import uk.slp.portal.panel.WriteTemplate;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.error.StaleVersion;
import uk.slp.portal.shared.error.Violation;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Option;
import uk.slp.portal.shared.web.Parameters;

/** The templates of the letters of the national body: all of them, and one to change, with a preview. */
@Named("letterTemplatePage")
@RequestScoped
public class LetterTemplatePage {
    @Inject
    private PanelLetterQueries queries;

    @Inject
    private PanelLetterService service;

    private List<LetterTemplateView> all;
    private LetterTemplateView template;
    private String version;
    private String subject;
    private String body;
    private boolean previewed;

    /** Reads all of them. */
    public void loadAll() {
        all();
    }

    /** All, in the order of the outcomes. */
    public List<LetterTemplateView> all() {
        if (all == null) {
            all = queries.templates();
        }
        return all;
    }

    /** When and by whom one was changed last. */
    public String changed(LetterTemplateView one) {
        return "Changed on " + PanelTexts.day(one.changedAt()) + " by " + one.changedBy() + ".";
    }

    /** Reads one. */
    public void load() {
        template();
    }

    /** The one. */
    public LetterTemplateView template() {
        if (template == null) {
            template = queries.template(Parameters.need("code"));
        }
        return template;
    }

    /** What can be filled in. */
    public List<Option> parts() {
        List<Option> parts = new ArrayList<>();
        queries.parts().forEach((name, meaning) -> parts.add(Option.of("{" + name + "}", meaning)));
        return parts;
    }

    /** Shows what a letter would look like; keeps nothing. */
    public String preview() {
        List<Violation> wrong = queries.problems(subject, body);
        Messages.add(wrong);
        previewed = wrong.isEmpty();
        return null;
    }

    /** Keeps it. */
    public String save() {
        try {
            service.write(new WriteTemplate(template().code(), expected(), subject, body));
        } catch (RuleViolation refused) {
            Messages.add(refused);
            return null;
        } catch (StaleVersion stale) {
            template = queries.template(template().code());
            version = Long.toString(template.version());
            Messages.add("", PanelTexts.words(stale));
            return null;
        }
        Messages.done("The letter is changed. Letters that went out before stay as they are.");
        return "/panel/letters.xhtml?faces-redirect=true";
    }

    /** Whether a preview is shown. */
    public boolean previewed() {
        return previewed;
    }

    /** The subject with invented facts. */
    public String exampleSubject() {
        return queries.example(getSubject());
    }

    /** The text with invented facts, by paragraph. */
    public List<String> example() {
        return Arrays.asList(queries.example(getBody()).split("\n\n"));
    }

    private long expected() {
        try {
            return version == null ? template().version() : Long.parseLong(version);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private static boolean typed() {
        return FacesContext.getCurrentInstance().isPostback();
    }

    public String getVersion() {
        return version == null ? Long.toString(template().version()) : version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public String getSubject() {
        return typed() ? subject : template().subject();
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getBody() {
        return typed() ? body : template().body();
    }

    public void setBody(String body) {
        this.body = body;
    }
}
