package uk.slp.portal.agencysheet.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import uk.slp.portal.agencysheet.AgencyKind;
import uk.slp.portal.agencysheet.AskAgency;
import uk.slp.portal.agencysheet.Contributor;
import uk.slp.portal.agencysheet.NewRequest;
import uk.slp.portal.agencysheet.SheetRequestQueries;
import uk.slp.portal.agencysheet.SheetRequestService;
import uk.slp.portal.agencysheet.SheetSaved;
import uk.slp.portal.shared.error.NotAllowedNow;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.web.DateText;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Option;
import uk.slp.portal.shared.web.Parameters;

/** Asking an agency for its sheet. */
@Named("sheetAskPage")
@RequestScoped
public class AskPage {
    @Inject
    private SheetRequestQueries queries;

    @Inject
    private SheetRequestService service;

    private NewRequest request;
    private String kind;
    private String name;
    private String contributor;
    private String address;
    private String about;
    private String questions;
    private DateText due;

    /** Reads what is needed. */
    public void load() {
        request();
    }

    /** Who can be asked, and until when usually. */
    public NewRequest request() {
        if (request == null) {
            request = queries.newRequest(Parameters.need("ref"));
        }
        return request;
    }

    /** Asks. */
    public String ask() {
        SheetSaved saved;
        try {
            saved = service.ask(new AskAgency(
                    request().review().reference(),
                    kind,
                    name,
                    contributor,
                    address,
                    about,
                    questions,
                    getDue().date().orElse(null),
                    getDue().isWrong()));
        } catch (RuleViolation refused) {
            Messages.add(refused);
            return null;
        } catch (NotAllowedNow notNow) {
            Messages.add("", notNow.getMessage() + " What you typed is still on this page, and is not saved.");
            return null;
        }
        Messages.done("The agency has been asked: " + saved.reference());
        return "/agencysheet/requests.xhtml?faces-redirect=true&ref="
                + request().review().reference();
    }

    /** The kinds of agency. */
    public List<Option> kinds() {
        return Option.of(Arrays.asList(AgencyKind.values()), AgencyKind::code, AgencyKind::label);
    }

    /** Who can write for one. */
    public List<Option> contributors() {
        return Option.of(request().contributors(), Contributor::username, Contributor::words);
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getContributor() {
        return contributor;
    }

    public void setContributor(String contributor) {
        this.contributor = contributor;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public String getQuestions() {
        return questions;
    }

    public void setQuestions(String questions) {
        this.questions = questions;
    }

    public DateText getDue() {
        if (due == null) {
            due = FacesContext.getCurrentInstance().isPostback()
                    ? new DateText()
                    : DateText.of(request().usual());
        }
        return due;
    }
}
