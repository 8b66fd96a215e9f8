package uk.slp.portal.childdeathreturn.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.agencysheet.AgencyKind;
import uk.slp.portal.childdeath.KnownProfessional;
import uk.slp.portal.childdeathreturn.AskReturn;
import uk.slp.portal.childdeathreturn.NewReturn;
import uk.slp.portal.childdeathreturn.ReturnRequestQueries;
import uk.slp.portal.childdeathreturn.ReturnRequestService;
import uk.slp.portal.shared.web.DateText;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Option;
import uk.slp.portal.shared.web.Parameters;
import uk.slp.portal.shared.web.TriedForm;

/** Asking an agency for its return; one of those named in the case fills the boxes. */
@Named("returnAskPage")
@RequestScoped
public class AskPage extends TriedForm {
    @Inject
    private ReturnRequestQueries queries;

    @Inject
    private ReturnRequestService service;

    private @Nullable NewReturn request;
    private @Nullable String kind;
    private @Nullable String agency;
    private @Nullable String address;
    private @Nullable String note;
    private @Nullable DateText due;
    private @Nullable List<String> forms;

    /** Reads what is needed. */
    public void load() {
        KnownProfessional chosen = chosen();
        if (chosen != null) {
            kind = chosen.agencyKind();
            agency = chosen.agencyName();
            address = chosen.email();
        }
    }

    private @Nullable KnownProfessional chosen() {
        String number = Parameters.get("known");
        List<KnownProfessional> known = request().known();
        return number != null && number.matches("\\d{1,3}") && Integer.parseInt(number) < known.size()
                ? known.get(Integer.parseInt(number))
                : null;
    }

    /** What is needed. */
    public NewReturn request() {
        NewReturn known = request;
        if (known == null) {
            known = queries.newReturn(Parameters.need("ref"));
            request = known;
        }
        return known;
    }

    /** One of the professionals and agencies of the case. */
    public record Line(String title, String rest, String href) {}

    /** Those of the case. */
    public List<Line> known() {
        List<Line> lines = new ArrayList<>();
        for (int number = 0; number < request().known().size(); number++) {
            KnownProfessional one = request().known().get(number);
            String name = one.agencyName() == null ? one.name() : one.agencyName();
            lines.add(new Line(
                    name == null ? "Without a name" : name,
                    String.join(
                            ", ",
                            Arrays.asList(one.name(), one.role(), one.email()).stream()
                                    .filter(text -> text != null && !text.equals(name))
                                    .toList()),
                    Parameters.base() + "/child-deaths/" + request().death().reference() + "/returns/new?known="
                            + number));
        }
        return lines;
    }

    /** Asks. */
    public @Nullable String ask() {
        boolean done = tried(() -> service.ask(new AskReturn(
                request().death().reference(),
                kind,
                agency,
                address,
                getForms(),
                note,
                getDue().date().orElse(null),
                getDue().isWrong())));
        if (!done) {
            return null;
        }
        Messages.done("The agency has been asked.");
        return "/childdeathreturn/requests.xhtml?faces-redirect=true&ref="
                + request().death().reference();
    }

    @Override
    protected void readAgain() {
        request = null;
    }

    /** The kinds of agency. */
    public List<Option> kinds() {
        return Option.of(Arrays.asList(AgencyKind.values()), AgencyKind::code, AgencyKind::label);
    }

    /** The forms, with the reason where one is proposed. */
    public List<Option> offered() {
        return Option.of(request().offered(), row -> row.code(), row -> {
            String why = request().proposed().get(row.code());
            return why == null ? row.title() : row.title() + " (proposed: " + why + ")";
        });
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable String getAgency() {
        return agency;
    }

    public void setAgency(@Nullable String agency) {
        this.agency = agency;
    }

    public @Nullable String getAddress() {
        return address;
    }

    public void setAddress(@Nullable String address) {
        this.address = address;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }

    /** The chosen forms; at first those that are proposed. */
    public List<String> getForms() {
        List<String> known = forms;
        if (known == null) {
            known = postback() ? List.of() : List.copyOf(request().proposed().keySet());
            forms = known;
        }
        return known;
    }

    public void setForms(@Nullable List<String> forms) {
        this.forms = forms == null ? List.of() : forms;
    }

    /** By when; at first the usual day. */
    public DateText getDue() {
        DateText known = due;
        if (known == null) {
            known = postback() ? new DateText() : DateText.of(request().usual());
            due = known;
        }
        return known;
    }
}
