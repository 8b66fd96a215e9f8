package uk.slp.portal.panelmeeting.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.panelmeeting.ItemLine;
import uk.slp.portal.panelmeeting.MeetingAction;
import uk.slp.portal.panelmeeting.MeetingRow;
import uk.slp.portal.panelmeeting.MeetingView;
import uk.slp.portal.shared.time.PortalTime;

/** The forms in which the API gives meetings of the national body. */
final class MeetingJson {
    private MeetingJson() {}

    /** A line of the list; {@code cases} and {@code minuted} count only what the caller may see. */
    public record Row(
            String reference,
            LocalDate day,
            String time,
            String where,
            String chair,
            String status,
            long cases,
            long minuted) {}

    /** Who is asked; {@code attendance} is invited, attended or absent. */
    public record Member(String account, String name, String jobTitle, String attendance) {}

    /** The minute of an item. */
    public record Said(
            @Nullable String discussion,
            @Nullable String decision,
            @Nullable String dissent,
            @Nullable String leftRoom) {}

    /**
     * An item of the agenda.
     *
     * @param number part of its address
     * @param place counted from 1 in the order of the agenda
     * @param panelCase reference of the case
     * @param usualBy a service level, not a limit in law
     */
    public record Item(
            int number,
            int place,
            String panelCase,
            String title,
            String authority,
            String notification,
            String rapidReview,
            OffsetDateTime receivedAt,
            LocalDate usualBy,
            @Nullable String lead,
            @Nullable Said minute) {}

    /** One meeting with its agenda; {@code actions} is what the caller may do now. */
    public record Whole(
            String reference,
            String status,
            LocalDate day,
            String time,
            @Nullable String place,
            @Nullable String link,
            String chair,
            List<Member> members,
            List<Item> items,
            @Nullable String agreedAt,
            @Nullable String corrections,
            List<String> actions) {}

    static Row row(MeetingRow row) {
        return new Row(
                row.reference(),
                row.day(),
                row.time(),
                row.where(),
                row.chairName(),
                row.status().code(),
                row.cases(),
                row.minuted());
    }

    static Whole whole(MeetingView view) {
        return new Whole(
                view.reference(),
                view.status().code(),
                view.day(),
                view.time(),
                view.place(),
                view.link(),
                view.chairUsername(),
                view.members().stream()
                        .map(m -> new Member(
                                m.username(),
                                m.name(),
                                m.jobTitle(),
                                m.attendance().code()))
                        .toList(),
                view.items().stream().map(MeetingJson::item).toList(),
                view.agreedAt(),
                view.corrections(),
                view.actions().stream().map(MeetingAction::code).sorted().toList());
    }

    private static Item item(ItemLine line) {
        ItemLine.Case one = line.panelCase();
        return new Item(
                line.number(),
                line.place(),
                one.reference(),
                one.title(),
                one.authorityName(),
                one.notificationReference(),
                one.rapidReviewReference(),
                at(one.receivedAt()),
                one.usualBy(),
                line.leadUsername(),
                line.minuted()
                        ? new Said(
                                line.minute().discussion(),
                                line.minute().decision(),
                                line.minute().dissent(),
                                line.leftRoom())
                        : null);
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atZone(PortalTime.LONDON).toOffsetDateTime();
    }
}
