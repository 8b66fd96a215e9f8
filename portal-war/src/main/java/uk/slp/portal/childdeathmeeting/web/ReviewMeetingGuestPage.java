package uk.slp.portal.childdeathmeeting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathmeeting.GuestAnswer;
import uk.slp.portal.childdeathmeeting.GuestLine;
import uk.slp.portal.childdeathmeeting.ReviewMeetingCommands.Answer;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.web.Option;
import uk.slp.portal.shared.web.Parameters;

/** Noting whether somebody comes to a review meeting, or taking an invitation back. */
@Named("reviewMeetingGuestPage")
@RequestScoped
public class ReviewMeetingGuestPage extends ReviewMeetingForm {
    private @Nullable String answer;

    @Override
    public void load() {
        guest();
        need(view().may("INVITE") || postback());
    }

    /** The person. */
    public GuestLine guest() {
        String number = Parameters.need("number");
        return view().guests().stream()
                .filter(one -> Integer.toString(one.number()).equals(number))
                .findFirst()
                .orElseThrow(() -> new NotFound("This person is not invited any more."));
    }

    /** What can be answered. */
    public List<Option> answers() {
        return Option.of(List.of(GuestAnswer.values()), GuestAnswer::code, GuestAnswer::label);
    }

    /** Keeps the answer. */
    public @Nullable String save() {
        int number = guest().number();
        return attempt(
                () -> service().answered(new Answer(reference(), expected(), number, answer)),
                "The answer is kept.",
                "view");
    }

    /** Writes to the person again, with a new link. */
    public @Nullable String writeAgain() {
        int number = guest().number();
        return attempt(
                () -> service().writeAgain(reference(), expected(), number),
                "A new letter goes out. The link of a former one works no more.",
                "view");
    }

    /** A moment in words. */
    public String moment(@Nullable Instant at) {
        return at == null ? "" : DeadlineWords.full(LocalDate.ofInstant(at, PortalTime.LONDON));
    }

    /** Takes the invitation back. */
    public @Nullable String uninvite() {
        int number = guest().number();
        return attempt(
                () -> service().uninvite(reference(), expected(), number),
                "The person is no longer invited. If their link still worked, they are told by e-mail; otherwise tell them"
                        + " yourself.",
                "view");
    }

    public @Nullable String getAnswer() {
        return postback() ? answer : guest().answer().code();
    }

    public void setAnswer(@Nullable String answer) {
        this.answer = answer;
    }
}
