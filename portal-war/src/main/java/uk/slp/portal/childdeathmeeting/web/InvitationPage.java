package uk.slp.portal.childdeathmeeting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathmeeting.GuestAnswer;
import uk.slp.portal.childdeathmeeting.GuestReply;
import uk.slp.portal.childdeathmeeting.InvitationQueries;
import uk.slp.portal.childdeathmeeting.InvitationService;
import uk.slp.portal.childdeathmeeting.InvitationView;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.shared.error.StaleVersion;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.web.Messages;
import uk.slp.portal.shared.web.Option;
import uk.slp.portal.shared.web.VersionedForm;

/** The page of somebody who is invited to a review meeting: when and where it is, and their answer. */
@Named("invitationPage")
@RequestScoped
public class InvitationPage extends VersionedForm<InvitationView> {
    @Inject
    private InvitationQueries queries;

    @Inject
    private InvitationService service;

    private @Nullable String answer;
    private @Nullable String instead;
    private @Nullable String needs;
    private @Nullable String note;

    /** For the container. */
    public InvitationPage() {
        super("childdeathmeeting");
    }

    @Override
    protected InvitationView read(String reference) {
        return queries.view(reference);
    }

    /** The day, in words. */
    public String day() {
        return DeadlineWords.full(view().day());
    }

    /** What can be answered. */
    public List<Option> answers() {
        return List.of(
                new Option(GuestAnswer.ACCEPTED.code(), "Yes, I will come", ""),
                new Option(GuestAnswer.DECLINED.code(), "No, I cannot come", ""));
    }

    /** Sends the answer. */
    public @Nullable String save() {
        String code = answer;
        GuestAnswer given = code != null && Coded.known(GuestAnswer.class, code)
                ? Coded.of(GuestAnswer.class, code)
                : GuestAnswer.NONE;
        GuestReply reply = new GuestReply(given, instead, needs, note);
        if (!tried(() -> service.reply(reference(), expected(), reply), () -> view().reply()
                .equals(reply))) {
            return null;
        }
        return to("invitation");
    }

    /** The page tells nobody who else is invited, so it does not say whose change came first. */
    @Override
    protected void outdated(StaleVersion stale) {
        setVersion(Long.toString(view().version()));
        Messages.add(
                "",
                "The meeting was changed since you opened this page. What you typed is still here: look at the day and the"
                        + " place, then send your answer again.");
    }

    private @Nullable String shown(@Nullable String typed, @Nullable String kept) {
        return postback() ? typed : kept;
    }

    public @Nullable String getAnswer() {
        GuestAnswer kept = view().reply().answer();
        return shown(answer, kept == GuestAnswer.NONE ? null : kept.code());
    }

    public void setAnswer(@Nullable String answer) {
        this.answer = answer;
    }

    public @Nullable String getInstead() {
        return shown(instead, view().reply().instead());
    }

    public void setInstead(@Nullable String instead) {
        this.instead = instead;
    }

    public @Nullable String getNeeds() {
        return shown(needs, view().reply().needs());
    }

    public void setNeeds(@Nullable String needs) {
        this.needs = needs;
    }

    public @Nullable String getNote() {
        return shown(note, view().reply().note());
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
