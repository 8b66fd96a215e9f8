package uk.slp.portal.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.account.PeopleNames;
import uk.slp.portal.deadlines.Counting;
import uk.slp.portal.deadlines.Deadline;
import uk.slp.portal.deadlines.DeadlineCalculator;
import uk.slp.portal.deadlines.DeadlineWords;
import uk.slp.portal.deadlines.RuleNotInForce;
import uk.slp.portal.deadlines.UnknownYear;
import uk.slp.portal.notification.NotificationReceipt.RunningDeadline;
import uk.slp.portal.notification.model.CheckFacts;
import uk.slp.portal.notification.model.DaysOfCase;
import uk.slp.portal.notification.model.Notification;
import uk.slp.portal.notification.model.NotificationField;
import uk.slp.portal.notification.model.OtherAreas;
import uk.slp.portal.notification.model.SentVersion;
import uk.slp.portal.organisation.OrganisationRegister;
import uk.slp.portal.organisation.OrganisationView;
import uk.slp.portal.shared.time.PortalTime;

/** Gathers what the rules and the receipt need from around a notification. For the service and the queries only. */
@Dependent
class NotificationReader {
    private static final String PARTNER_COPIES = "partner-copies";
    private static final String RAPID_REVIEW = "rapid-review";

    @Inject
    private NotificationSurroundings surroundings;

    @Inject
    private PeopleNames people;

    @Inject
    private OrganisationRegister organisations;

    @Inject
    private LikelyDuplicates duplicates;

    @Inject
    private DeadlineCalculator deadlines;

    @Inject
    private Clock clock;

    /** What the checks need to know. One statement, and one more where a serious incident is named. */
    CheckFacts facts(Notification notification) {
        return facts(notification, bodies(notification), likelyDuplicates(notification), named(notification));
    }

    /** The notifications that may be about the same child or incident. One statement at most. */
    List<LikelyDuplicate> likelyDuplicates(Notification notification) {
        return duplicates.of(notification);
    }

    /** What stands beside a draft, the hints among it. One statement. */
    LikelyDuplicates.Beside beside(Notification notification) {
        return duplicates.beside(notification).orElseGet(() -> {
            NotificationSurroundings.Beside beside = surroundings.beside(notification);
            return new LikelyDuplicates.Beside(
                    List.of(), beside.files().stream().map(DraftFile::of).toList(), beside.seriousIncidents());
        });
    }

    private Set<String> named(Notification notification) {
        return surroundings.names(notification)
                ? surroundings.beside(notification).seriousIncidents()
                : Set.of();
    }

    /** As {@link #facts(Notification)}, with what stands around it known already. */
    CheckFacts facts(
            Notification notification, Bodies bodies, List<LikelyDuplicate> hints, Set<String> seriousIncidents) {
        return new CheckFacts(
                today(),
                bodies.ownCode(),
                bodies.ownName(),
                bodies.authorities(),
                hints.stream()
                        .filter(LikelyDuplicate::open)
                        .map(LikelyDuplicate::reference)
                        .distinct()
                        .sorted()
                        .toList(),
                seriousIncidents,
                List.of(),
                organisations.notThen(bodies.authorities().keySet(), days(notification)));
    }

    private static List<LocalDate> days(Notification notification) {
        return DaysOfCase.of(
                notification.kind(),
                notification.answers().byKey(),
                notification.children().stream()
                        .map(child -> child.answers().byKey())
                        .toList());
    }

    /**
     * The bodies that a notification names.
     *
     * @param authorities names of the local authorities that exist, by official code
     */
    record Bodies(String ownCode, String ownName, String partnership, Map<String, String> authorities) {}

    /** The bodies that a notification names. */
    Bodies bodies(Notification notification) {
        OrganisationView own = organisations.byId(notification.authorityId()).orElseThrow();
        List<String> codes = new ArrayList<>(OtherAreas.named(notification));
        codes.add(own.code());
        return new Bodies(
                own.code(),
                own.name(),
                organisations.name(notification.partnershipId()),
                organisations.authorityNames(codes));
    }

    /** The receipt of what was sent. */
    NotificationReceipt receipt(Notification notification) {
        Instant sentAt = notification.submittedAt();
        SentVersion version = notification.versions().stream()
                .max(Comparator.comparingInt(SentVersion::number))
                .orElseThrow();
        if (sentAt == null) {
            throw new IllegalStateException("A sent version without a time of sending");
        }
        Bodies bodies = bodies(notification);
        String sender = text(notification.submittedBy());
        Map<String, String> names = people.of(List.of(notification.createdBy(), sender));
        LocalDate sentOn = LocalDate.ofInstant(sentAt, PortalTime.LONDON);
        NotificationClock limit = clock(notification);
        return new NotificationReceipt(
                notification.reference(),
                title(notification),
                sentAt,
                names.getOrDefault(sender, sender),
                names.getOrDefault(notification.createdBy(), notification.createdBy()),
                bodies.ownName(),
                version.number(),
                version.hash(),
                limit == null ? "" : limit.margin(),
                notification.isLateOn(sentOn),
                notification.dueDate(),
                notification.kind().code(),
                Recipients.of(notification, bodies),
                SentReading.accepted(version.content()),
                running(notification, sentAt));
    }

    /** The clock of a notification, or null while it has not started. */
    @Nullable
    NotificationClock clock(Notification notification) {
        LocalDate awareness =
                notification.date(NotificationField.AWARENESS_DATE).day().orElse(null);
        LocalDate due = notification.dueDate();
        return awareness == null || due == null
                ? null
                : NotificationClock.of(
                        deadlines, notification.kind(), awareness, due, notification.submittedAt(), clock.instant());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), PortalTime.LONDON);
    }

    static String title(Notification notification) {
        String name = notification.answer(NotificationField.CASE_NAME);
        return name == null ? notification.reference() : name;
    }

    /**
     * The clocks that sending starts: telling the partners (rule 14) and the rapid review (rule 30). A receipt says when
     * they end, and not how they stand: that changes, and only who keeps the duty knows whether it is done.
     */
    private List<RunningDeadline> running(Notification notification, Instant sentAt) {
        List<RunningDeadline> found = new ArrayList<>();
        ZoneId london = PortalTime.LONDON;
        for (String rule : startedBySending(notification)) {
            try {
                Counting counting = deadlines.count(rule, LocalDate.ofInstant(sentAt, london));
                Deadline deadline = counting.deadline();
                found.add(new RunningDeadline(
                        rule,
                        counting.rule().title(),
                        deadline.due(),
                        deadline.duty().word(),
                        DeadlineWords.started(counting, "sending"),
                        counting.rule().source()));
            } catch (UnknownYear | RuleNotInForce unknown) {
                // The calendar ends before that date; the health check has been saying so for months.
                continue;
            }
        }
        return found;
    }

    private static List<String> startedBySending(Notification notification) {
        if (!notification.kind().forPartners()) {
            return List.of();
        }
        return notification.forPanel() ? List.of(PARTNER_COPIES, RAPID_REVIEW) : List.of(PARTNER_COPIES);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
