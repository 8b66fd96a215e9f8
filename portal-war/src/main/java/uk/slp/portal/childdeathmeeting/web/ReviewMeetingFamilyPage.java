package uk.slp.portal.childdeathmeeting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathmeeting.FamilyAnswer;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.web.DateText;
import uk.slp.portal.shared.web.Parameters;

/** Recording that an answer was taken back to the family. */
@Named("reviewMeetingFamilyPage")
@RequestScoped
public class ReviewMeetingFamilyPage extends ReviewMeetingForm {
    private DateText takenBack = new DateText();
    private @Nullable String how;

    @Override
    public void load() {
        question();
        need(view().may("TAKE_BACK") || postback());
    }

    private static int number() {
        try {
            return Integer.parseInt(Parameters.need("number"));
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** The question with its answer. */
    public FamilyAnswer question() {
        int number = number();
        if (number < 1 || number > view().questions().size()) {
            throw new NotFound("There is no such question at this meeting.");
        }
        return view().questions().get(number - 1);
    }

    /** Keeps it. */
    public @Nullable String save() {
        int number = number();
        return attempt(
                () -> service()
                        .takeBack(
                                reference(),
                                expected(),
                                number,
                                takenBack.date().orElse(null),
                                how),
                "Recorded: the answer was taken back.",
                "view");
    }

    public DateText getTakenBack() {
        return takenBack;
    }

    public void setTakenBack(DateText takenBack) {
        this.takenBack = takenBack;
    }

    public @Nullable String getHow() {
        return how;
    }

    public void setHow(@Nullable String how) {
        this.how = how;
    }
}
