package uk.slp.portal.childdeathsharing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import uk.slp.portal.childdeathsharing.JoinView;
import uk.slp.portal.childdeathsharing.LegalBasis;
import uk.slp.portal.childdeathsharing.QuestionView;
import uk.slp.portal.childdeathsharing.SharingCommands.Ask;
import uk.slp.portal.childdeathsharing.SharingCommands.Propose;
import uk.slp.portal.childdeathsharing.SharingCommands.Step;
import uk.slp.portal.childdeathsharing.SharingQueries;
import uk.slp.portal.childdeathsharing.SharingService;
import uk.slp.portal.childdeathsharing.SharingView;
import uk.slp.portal.organisation.OrganisationRegister;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Option;
import uk.slp.portal.shared.web.Parameters;
import uk.slp.portal.shared.web.TriedForm;

/** What a panel asks authorities about one case, and with what it is joined. */
@Named("sharingPage")
@RequestScoped
public class SharingPage extends TriedForm {
    @Inject
    private SharingQueries queries;

    @Inject
    private SharingService service;

    @Inject
    private OrganisationRegister register;

    private SharingView view;
    private String authority;
    private String contact;
    private String told;
    private String notification;
    private String basis;
    private String purpose;
    private String reason;
    private String version;

    /** Reads what the page shows. */
    public void load() {
        view();
    }

    /** Opens a form that only those who ask have. */
    public void loadForm() {
        need(view().own());
        if (authority == null) {
            authority = queries.usualAuthority(view().death());
        }
    }

    /** Opens the page of one question or join. */
    public void loadItem() {
        if (question() == null && join() == null) {
            throw new NotFound("There is no such question or join.");
        }
    }

    /** The case with what was asked. */
    public SharingView view() {
        if (view == null) {
            view = queries.of(Parameters.need("ref"));
        }
        return view;
    }

    /** The question that the address names, or null. */
    public QuestionView question() {
        String item = Parameters.need("item");
        return view().questions().stream()
                .filter(one -> one.reference().equals(item))
                .findFirst()
                .orElse(null);
    }

    /** The join that the address names, or null. */
    public JoinView join() {
        String item = Parameters.need("item");
        return view().joins().stream()
                .filter(one -> one.reference().equals(item))
                .findFirst()
                .orElse(null);
    }

    /** The local authorities. */
    public List<Option> authorities() {
        return Option.of(register.localAuthorities(), one -> one.code(), one -> one.name());
    }

    /** The legal bases. */
    public List<Option> bases() {
        return Option.of(Arrays.asList(LegalBasis.values()), LegalBasis::code, LegalBasis::label);
    }

    /** Asks. */
    public String ask() {
        return done(
                () -> service.ask(new Ask(reference(), authority, contact, told)),
                "The local authority is asked. It finds the question among its work.");
    }

    /** Proposes a join. */
    public String propose() {
        return done(
                () -> service.propose(new Propose(reference(), authority, notification, basis, purpose)),
                "The panel’s decision is recorded. The join is in force once the local authority agrees.");
    }

    /** Asks again. */
    public String askAgain() {
        return done(() -> service.askAgain(reference(), step()), "The local authority is asked again.");
    }

    /** Asks no more. */
    public String withdraw() {
        return done(() -> service.withdraw(reference(), step()), "The question is withdrawn.");
    }

    /** Ends a join. */
    public String end() {
        return done(
                () -> service.end(reference(), step()), "The join has ended. Neither side shows the link any more.");
    }

    private Step step() {
        return new Step(Parameters.need("item"), version(getVersion()), reason);
    }

    private String done(Runnable act, String words) {
        if (!tried(act)) {
            return null;
        }
        Messages.done(words);
        return "/childdeathsharing/view.xhtml?faces-redirect=true&ref=" + reference();
    }

    private String reference() {
        return view().death().reference();
    }

    @Override
    protected void readAgain() {
        view = null;
        version = null;
    }

    public String getVersion() {
        if (version == null && !Parameters.need("item").isEmpty()) {
            QuestionView question = question();
            version = Long.toString(question == null ? join().version() : question.version());
        }
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getTold() {
        return told;
    }

    public void setTold(String told) {
        this.told = told;
    }

    public String getNotification() {
        return notification;
    }

    public void setNotification(String notification) {
        this.notification = notification;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
