package uk.slp.portal.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.agencysheet.OpenAgencySheets;
import uk.slp.portal.childdeathreturn.OpenChildDeathReturns;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.deadlines.UnknownYear;
import uk.slp.portal.notification.OpenNotifications;
import uk.slp.portal.onelink.OneLinks;
import uk.slp.portal.practicereview.OpenPracticeReviews;
import uk.slp.portal.rapidreview.OpenRapidReviews;
import uk.slp.portal.recommendation.OpenRecommendations;
import uk.slp.portal.shared.access.Role;
import uk.slp.portal.shared.config.Settings;
import uk.slp.portal.shared.time.PortalTime;

/**
 * Reminds people of last days, at the distances of the settings. Each person is reminded once of each last day of each
 * record at each distance: the key of the reminder says so, and the database refuses a second one, whichever node or
 * start of the portal tries it. If the portal was not running at a distance, that reminder is left out, not sent late.
 */
@ApplicationScoped
public class Reminders {
    /** Twenty working days, the furthest distance of the settings, lie within so many days. */
    private static final int HORIZON = 45;

    private static final String RECOMMENDATION = "Recommendation ";

    /** An e-mail of the night would be read in the morning anyway. */
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    @Inject
    private OpenNotifications notifications;

    @Inject
    private OpenAgencySheets sheets;

    @Inject
    private OpenChildDeathReturns returns;

    @Inject
    private OpenRapidReviews rapidReviews;

    @Inject
    private OpenPracticeReviews practiceReviews;

    @Inject
    private OpenRecommendations recommendations;

    @Inject
    private OneLinks links;

    @Inject
    private AddressBook book;

    @Inject
    private PostOffice office;

    @Inject
    private DeadlineCalculator deadlines;

    @Inject
    private Clock clock;

    /**
     * A reminder to give.
     *
     * @param what "Notification SIN-2026-1183"
     * @param link of somebody without an account who is reminded, or null
     */
    public record Due(
            String what,
            String reference,
            String path,
            LocalDate dueDate,
            int distance,
            List<Addressee> people,
            @Nullable UUID link) {
        public Due {
            people = List.copyOf(people);
        }

        Due(String what, String reference, String path, LocalDate dueDate, int distance, List<Addressee> people) {
            this(what, reference, path, dueDate, distance, people, null);
        }
    }

    /** What is to be reminded of today, whether it was done already or not. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Due> today() {
        LocalDate today = day();
        LocalDate first = today.minusDays(HORIZON);
        LocalDate last = today.plusDays(HORIZON);
        List<Due> found = new ArrayList<>();
        for (OpenNotifications.Open open : notifications.dueBetween(first, last)) {
            String path = "/notifications/" + open.reference() + (open.awaitsApproval() ? "/check" : "");
            distance(open.dueDate())
                    .ifPresent(distance -> found.add(new Due(
                            "Notification " + open.reference(),
                            open.reference(),
                            path,
                            open.dueDate(),
                            distance,
                            people(open))));
        }
        for (OpenAgencySheets.Open open : sheets.dueBetween(first, last)) {
            distance(open.dueDate())
                    .ifPresent(distance -> found.add(new Due(
                            "Agency sheet " + open.reference(),
                            open.reference(),
                            "/agency-sheets/" + open.reference(),
                            open.dueDate(),
                            distance,
                            Stream.ofNullable(open.contributorId())
                                    .map(Addressee::asked)
                                    .toList(),
                            open.linkId())));
        }
        for (OpenChildDeathReturns.Open open : returns.dueBetween(first, last)) {
            distance(open.dueDate())
                    .ifPresent(distance -> found.add(new Due(
                            "Child death return " + open.reference(),
                            open.reference(),
                            "/child-death-returns/" + open.reference(),
                            open.dueDate(),
                            distance,
                            Stream.ofNullable(open.contributorId())
                                    .map(Addressee::asked)
                                    .toList(),
                            open.linkId())));
        }
        for (OpenRapidReviews.Open open : rapidReviews.dueBetween(first, last)) {
            distance(open.dueDate())
                    .ifPresent(distance -> found.add(new Due(
                            "Rapid review " + open.reference(),
                            open.reference(),
                            "/rapid-reviews/" + open.reference(),
                            open.dueDate(),
                            distance,
                            people(open))));
        }
        for (OpenPracticeReviews.Open open : practiceReviews.dueBetween(first, last)) {
            distance(open.dueDate())
                    .ifPresent(distance -> found.add(new Due(
                            "Practice review " + open.reference(),
                            open.reference(),
                            "/practice-reviews/" + open.reference(),
                            open.dueDate(),
                            distance,
                            people(open))));
        }
        for (OpenPracticeReviews.Open open : practiceReviews.repositoryBetween(first, last)) {
            distance(open.dueDate())
                    .ifPresent(distance -> found.add(new Due(
                            "Copy of practice review " + open.reference() + " for the national repository",
                            open.reference(),
                            "/practice-reviews/" + open.reference(),
                            open.dueDate(),
                            distance,
                            managers(open.partnershipId()).toList())));
        }
        for (OpenRecommendations.Open open : recommendations.dueBetween(first, last)) {
            distance(open.dueDate())
                    .ifPresent(distance -> found.add(new Due(
                            RECOMMENDATION + open.reference(),
                            open.reference(),
                            "/recommendations/" + open.reference(),
                            open.dueDate(),
                            distance,
                            managers(open.partnershipId()).toList())));
        }
        return found;
    }

    /**
     * Gives one reminder to those who have not had it.
     *
     * @return how many were reminded now
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int give(Due due) {
        Instant now = clock.instant();
        UUID link = due.link();
        if (link != null) {
            return links.remind(link, due.dueDate(), now) ? 1 : 0;
        }
        String words = ReminderDistance.words(day(), due.dueDate(), due.distance());
        Announcement reminder = new Announcement(
                PostKind.REMINDER,
                "reminder:" + due.reference() + ":" + due.dueDate() + ":" + due.distance(),
                due.reference(),
                due.path(),
                due.what() + (due.distance() < 0 ? " is overdue" : " is due soon"),
                due.what()
                        + (due.what().startsWith(RECOMMENDATION) ? " is not recorded as done. " : " was not sent yet. ")
                        + words,
                false);
        Instant morning = day().atTime(MORNING).atZone(PortalTime.LONDON).toInstant();
        return office.announce(reminder, due.people(), now, now.isBefore(morning) ? morning : now);
    }

    private OptionalInt distance(LocalDate due) {
        try {
            OptionalInt distance = ReminderDistance.on(day(), due, deadlines.calendar());
            return distance.isPresent() && Settings.current().reminderDays().contains(distance.getAsInt())
                    ? distance
                    : OptionalInt.empty();
        } catch (UnknownYear beyond) {
            return OptionalInt.empty();
        }
    }

    /** A draft: who began it, and the approvers, who answer for the limit. */
    private List<Addressee> people(OpenNotifications.Open open) {
        Stream<Addressee> approvers = book.in(open.authorityId(), Set.of(Role.LA_APPROVER)).stream()
                .map(entry -> Addressee.asked(entry.accountId()));
        Stream<Addressee> author =
                book.named(List.of(open.createdBy())).stream().map(Addressee::asked);
        return Stream.concat(author, approvers).toList();
    }

    /** A rapid review: who writes and sends it, and the partners whose signature is asked for and missing. */
    private List<Addressee> people(OpenRapidReviews.Open open) {
        return book.around(open.partnershipId(), Set.of(Role.PARTNERSHIP_MANAGER, Role.SAFEGUARDING_PARTNER)).stream()
                .filter(entry -> entry.role() == Role.PARTNERSHIP_MANAGER
                        || open.missing().contains(entry.kind()))
                .map(entry -> Addressee.asked(entry.accountId()))
                .toList();
    }

    /** A practice review: its reviewers while it is written, and who releases it. */
    private List<Addressee> people(OpenPracticeReviews.Open open) {
        Stream<Addressee> reviewers = open.reviewers().stream().map(Addressee::asked);
        return Stream.concat(reviewers, managers(open.partnershipId())).toList();
    }

    private Stream<Addressee> managers(UUID partnership) {
        return book.around(partnership, Set.of(Role.PARTNERSHIP_MANAGER)).stream()
                .map(entry -> Addressee.asked(entry.accountId()));
    }

    private LocalDate day() {
        return LocalDate.ofInstant(clock.instant(), PortalTime.LONDON);
    }
}
