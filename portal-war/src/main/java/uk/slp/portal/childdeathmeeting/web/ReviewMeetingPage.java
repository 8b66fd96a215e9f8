package uk.slp.portal.childdeathmeeting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathanalysis.DeathCategory;
import uk.slp.portal.childdeathmeeting.GuestLine;
import uk.slp.portal.childdeathmeeting.GuestReply;
import uk.slp.portal.childdeathmeeting.MeetingText;
import uk.slp.portal.childdeathmeeting.ReviewMeetingStatus;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.shared.config.Settings;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.web.Messages;

/** One review meeting: when and where, who is invited and came, and, once it was held, what was written. */
@Named("reviewMeetingPage")
@RequestScoped
public class ReviewMeetingPage extends ReviewMeetingForm {
    /** A text with its heading. */
    public record Text(String heading, String text) {}

    /** What is written, as far as something is. */
    public List<Text> texts() {
        List<Text> found = new ArrayList<>();
        for (MeetingText part : MeetingText.values()) {
            String text = view().text(part);
            if (text != null) {
                found.add(new Text(part.question(), part == MeetingText.CATEGORY ? category(text) : text));
            }
        }
        return found;
    }

    private static String category(String number) {
        return DeathCategory.numbered(number)
                .map(one -> one.number() + ". " + one.label())
                .orElse(number);
    }

    /** How somebody stands, in words. */
    public String stands(GuestLine guest) {
        return switch (view().status()) {
            case HELD -> guest.attended() ? "Came" : "Did not come";
            default -> guest.answer().label();
        };
    }

    /** When somebody was last written to, in words; empty if never. */
    public String written(GuestLine guest) {
        Instant last = guest.remindedAt() == null ? guest.letterAt() : guest.remindedAt();
        return last == null
                ? ""
                : (guest.remindedAt() == null ? "Written to on " : "Reminded on ")
                        + DeadlineWords.record(LocalDate.ofInstant(last, PortalTime.LONDON));
    }

    /** What somebody said with their answer, a line each. */
    public List<String> said(GuestLine guest) {
        List<String> lines = new ArrayList<>();
        GuestReply reply = guest.reply();
        if (reply.instead() != null) {
            lines.add("In their place: " + reply.instead());
        }
        if (reply.needs() != null) {
            lines.add("Needs: " + reply.needs());
        }
        if (reply.note() != null) {
            lines.add("Note: " + reply.note());
        }
        return lines;
    }

    /** When reminders go by themselves, in words. */
    public String reminders() {
        List<Integer> days = Settings.current().meetingReminderDays();
        if (days.isEmpty() || view().status() != ReviewMeetingStatus.PLANNED) {
            return "";
        }
        return "Anyone who has not answered is reminded " + distances(days) + ".";
    }

    /** "5 and 2 working days before, and on the day". */
    static String distances(List<Integer> days) {
        List<String> before = days.stream()
                .filter(day -> day > 0)
                .sorted(Comparator.reverseOrder())
                .map(String::valueOf)
                .toList();
        int last = before.size() - 1;
        if (last < 0) {
            return "on the day";
        }
        String words = last == 0
                ? before.get(0) + (before.get(0).equals("1") ? " working day before" : " working days before")
                : String.join(", ", before.subList(0, last)) + " and " + before.get(last) + " working days before";
        return days.contains(0) ? words + ", and on the day" : words;
    }

    /** Writes again to those who have not answered. */
    public @Nullable String remind() {
        int[] sent = new int[1];
        if (!tried(() -> sent[0] = service().remind(reference(), expected()))) {
            return null;
        }
        Messages.done(sent[0] == 1 ? "One letter goes out." : (sent[0] == 0 ? "No" : sent[0]) + " letters go out.");
        return to("view");
    }

    /** A day in words. */
    public String words(LocalDate day) {
        return DeadlineWords.full(day);
    }

    /** The aim in words. */
    public String aim() {
        return view().aim() == null ? "" : DeadlineWords.full(view().aim());
    }
}
