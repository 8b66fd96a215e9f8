package uk.slp.portal.admin.web;

import jakarta.faces.context.FacesContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.slp.portal.admin.AdminQueries;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.organisation.MemberView;
import uk.slp.portal.organisation.MembershipDays;
import uk.slp.portal.organisation.OrganisationView;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.error.RuleViolation;
import uk.slp.portal.shared.web.DateText;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Option;

/** A body that others form or are served by between days: who they are, adding one, and giving one its last day. */
public abstract class MembersForm {
    private AdminQueries.Partnership partnership;
    private String member;
    private DateText from = new DateText();
    private DateText to = new DateText();
    private String leaving;
    private DateText last = new DateText();

    abstract AdminQueries.Partnership read(String code);

    abstract void add(String wanted, MembershipDays days);

    abstract void end(UUID membership, LocalDate day);

    abstract String page();

    void load() {
        String code = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("code");
        partnership = read(code == null ? "" : code);
    }

    private static boolean wrong(String field, DateText date) {
        if (date.isWrong()) {
            Messages.add(field, "Enter a real date, such as 31 3 2026.");
        }
        return date.isWrong();
    }

    private static UUID identity(String text) {
        try {
            return text == null || text.isBlank() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException notOne) {
            throw new NotFound("That organisation is not there any more.");
        }
    }

    /** Its members of today. */
    public List<MemberView> getMembers() {
        return partnership.members().stream().filter(this::today).toList();
    }

    /** Its members of before and to come. */
    public List<MemberView> getOthers() {
        return partnership.members().stream().filter(m -> !today(m)).toList();
    }

    private boolean today(MemberView one) {
        return one.days().holdOn(partnership.today()) && one.body().existedOn(partnership.today());
    }

    /** The first day in words. */
    public String first(MemberView one) {
        return one.days().from() == null
                ? "not recorded"
                : DeadlineWords.record(one.days().from());
    }

    /** The last day in words: that of the body itself where it ended first. */
    public String last(MemberView one) {
        return one.days().to() != null
                ? DeadlineWords.record(one.days().to())
                : one.body().validTo() == null
                        ? "none"
                        : DeadlineWords.record(one.body().validTo());
    }

    /** Organisations that can be added. */
    public List<Option> getCandidates() {
        return Option.of(
                partnership.candidates(),
                OrganisationView::code,
                o -> o.nameToFind() + ", " + o.kind().label());
    }

    /** Those that can leave, or whose last day, if it is still to come, can be put right. */
    public List<Option> getLeavers() {
        return Option.of(
                partnership.members().stream()
                        .filter(m -> new MembershipDays(null, m.days().to()).holdOn(partnership.today()))
                        .toList(),
                m -> m.id().toString(),
                m -> m.body().name());
    }

    /** Adds the chosen organisation. */
    public String add() {
        if (wrong("from", from) | wrong("to", to)) {
            return null;
        }
        try {
            add(member, new MembershipDays(from.date().orElse(null), to.date().orElse(null)));
            Messages.done("Added.");
            return here();
        } catch (RuleViolation refused) {
            Messages.add(refused);
            return null;
        }
    }

    /** Gives one its last day. */
    public String end() {
        if (wrong("last", last)) {
            return null;
        }
        try {
            end(identity(leaving), last.date().orElse(null));
            Messages.done("The last day was kept.");
        } catch (NotFound already) {
            Messages.done(already.getMessage());
        } catch (RuleViolation refused) {
            Messages.add(refused);
            return null;
        }
        return here();
    }

    public String getMember() {
        return member;
    }

    public void setMember(String member) {
        this.member = member;
    }

    public DateText getFrom() {
        return from;
    }

    public void setFrom(DateText from) {
        this.from = from;
    }

    public DateText getTo() {
        return to;
    }

    public void setTo(DateText to) {
        this.to = to;
    }

    public String getLeaving() {
        return leaving;
    }

    public void setLeaving(String leaving) {
        this.leaving = leaving;
    }

    public DateText getLast() {
        return last;
    }

    public void setLast(DateText last) {
        this.last = last;
    }

    String code() {
        return partnership.view().code();
    }

    /** The body. */
    public OrganisationView getView() {
        return partnership.view();
    }

    private String here() {
        return "/admin/" + page() + ".xhtml?faces-redirect=true&code=" + code();
    }
}
