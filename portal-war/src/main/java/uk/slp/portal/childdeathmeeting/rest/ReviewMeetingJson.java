package uk.slp.portal.childdeathmeeting.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathmeeting.FamilyAnswer;
import uk.slp.portal.childdeathmeeting.GuestLine;
import uk.slp.portal.childdeathmeeting.MeetingsOfDeath;
import uk.slp.portal.childdeathmeeting.ReviewMeetingAction;
import uk.slp.portal.childdeathmeeting.ReviewMeetingView;

/** The forms in which the API gives review meetings. */
final class ReviewMeetingJson {
    private ReviewMeetingJson() {}

    /** A line of the list. */
    public record Row(
            String reference, LocalDate day, String time, String where, String lead, String status, long invited) {}

    /** The meetings of a case; {@code aim} is no limit in law. */
    public record Meetings(List<Row> meetings, @Nullable LocalDate aim, boolean late) {}

    /**
     * Somebody who is invited.
     *
     * @param answer none, accepted or declined
     * @param instead who comes in the person's place
     * @param needs an interpreter, or what else the person needs to take part
     * @param repliedAt when the person answered by the link, or null
     */
    public record Guest(
            int number,
            String name,
            @Nullable String role,
            @Nullable String organisation,
            @Nullable String address,
            String answer,
            boolean attended,
            @Nullable Instant letterAt,
            @Nullable Instant remindedAt,
            @Nullable String instead,
            @Nullable String needs,
            @Nullable String note,
            @Nullable Instant repliedAt) {}

    /**
     * A question of the family.
     *
     * @param number part of its address
     * @param field beginning of the names of its three texts, which end in Answer, By and Due
     */
    public record Question(
            int number,
            String field,
            String question,
            @Nullable String answer,
            @Nullable String by,
            @Nullable LocalDate due,
            @Nullable LocalDate takenBack,
            @Nullable String how) {}

    /** One meeting; {@code actions} is what the caller may do now. */
    public record Whole(
            String reference,
            String status,
            String childDeath,
            LocalDate day,
            String time,
            @Nullable String place,
            @Nullable String link,
            String lead,
            @Nullable String inquestNote,
            @Nullable LocalDate aim,
            List<Guest> guests,
            TreeMap<String, String> texts,
            List<Question> questions,
            List<String> actions) {}

    static Meetings meetings(MeetingsOfDeath of) {
        return new Meetings(
                of.rows().stream()
                        .map(row -> new Row(
                                row.reference(),
                                row.day(),
                                row.time(),
                                row.where(),
                                row.lead(),
                                row.status().code(),
                                row.invited()))
                        .toList(),
                of.aim(),
                of.late());
    }

    static Whole whole(ReviewMeetingView view) {
        TreeMap<String, String> texts = new TreeMap<>();
        view.texts().forEach((part, text) -> texts.put(part.apiName(), text));
        List<FamilyAnswer> family = view.questions();
        return new Whole(
                view.reference(),
                view.status().code(),
                view.death().reference(),
                view.day(),
                view.time(),
                view.place(),
                view.link(),
                view.lead(),
                view.inquestNote(),
                view.aim(),
                view.guests().stream().map(ReviewMeetingJson::guest).toList(),
                texts,
                family.stream()
                        .map(one -> question(family.indexOf(one) + 1, one))
                        .toList(),
                view.actions().stream().map(ReviewMeetingAction::code).sorted().toList());
    }

    private static Guest guest(GuestLine guest) {
        return new Guest(
                guest.number(),
                guest.name(),
                guest.role(),
                guest.organisation(),
                guest.address(),
                guest.answer().code(),
                guest.attended(),
                guest.letterAt(),
                guest.remindedAt(),
                guest.reply().instead(),
                guest.reply().needs(),
                guest.reply().note(),
                guest.repliedAt());
    }

    private static Question question(int number, FamilyAnswer one) {
        return new Question(
                number, one.field(""), one.question(), one.answer(), one.by(), one.due(), one.takenBack(), one.how());
    }
}
