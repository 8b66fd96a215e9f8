package uk.slp.portal.spine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeathsharing.JoinStatus;
import uk.slp.portal.notification.AmendmentView;
import uk.slp.portal.notification.AsAmended;
import uk.slp.portal.notification.NotificationQueries;
import uk.slp.portal.notification.NotificationView;
import uk.slp.portal.panel.PanelReach;
import uk.slp.portal.practicereview.PracticeReviewReach;
import uk.slp.portal.practicereview.StageWords;
import uk.slp.portal.rapidreview.RapidReviewReach;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Permission;
import uk.slp.portal.shared.access.Requires;
import uk.slp.portal.shared.access.Scope;
import uk.slp.portal.shared.error.NotFound;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.time.PortalTime;
import uk.slp.portal.shared.workflow.StatusChange;

/** Reads one case over all its stages, each within what the person may read of it. */
@ApplicationScoped
public class CaseQueries {
    private static final String NOTIFICATION = "notification";
    private static final String NEVER = "1 = 0";

    /** Where the columns of each part begin. */
    private static final int RAPID = 0;

    private static final int PANEL = 7;
    private static final int PRACTICE = 14;
    private static final int STEP = 25;
    private static final int AMENDMENT = 27;
    private static final int AMENDED_AT = AMENDMENT + 4;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private NotificationQueries notifications;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** A stage as it was read, with what its steps are known by. */
    private record Read(CaseStage stage, UUID id, Differences.@Nullable Said said, String text) {}

    /**
     * The case of a notification. Three statements: the notification, everything that followed, and the line of the audit
     * trail. A declared conflict of interest closes all of it (rule 76).
     *
     * @throws NotFound if the notification is out of reach
     */
    @Requires(Permission.NOTIFICATION_VIEW)
    @Transactional
    public CaseView view(String reference) {
        NotificationView notified = notifications.view(reference);
        List<Object[]> rows = rows(notified.id(), reference);
        List<AmendmentView> amendments = rows.stream()
                // A number that is not there comes as 0.
                .filter(row -> row[AMENDED_AT] != null)
                .map(row -> AmendmentView.of(row, AMENDMENT))
                .sorted(Comparator.comparing(AmendmentView::number))
                .toList();
        Map<String, Read> stages = new LinkedHashMap<>();
        List<CaseStage> shown = new ArrayList<>();
        String path = "/notifications/" + reference;
        CaseStage first = notification(notified, path);
        shown.add(first);
        stages.put(key(NOTIFICATION, notified.id()), new Read(first, notified.id(), null, ""));
        all(rows, RAPID).map(CaseQueries::rapid).forEach(one -> add("rapid_review", one, stages, shown));
        all(rows, PANEL).map(CaseQueries::panel).forEach(one -> add("panel_case", one, stages, shown));
        boolean panel = user.scope().panel();
        all(rows, PRACTICE).map(row -> practice(row, panel)).forEach(one -> {
            add("practice_review", one, stages, shown);
            stages.put(key("improvement_information", one.id()), one);
        });
        return new CaseView(
                reference,
                notified.caseTitle(),
                notified.authorityName(),
                notified.children().size(),
                notified.answers().get("incidentDate"),
                shown,
                toCome(notified, rows),
                events(rows, amendments, stages, path),
                differing(notified, amendments, stages, path),
                joined(rows));
    }

    /** A rapid review begins with the sending, a practice review with the answer of the Panel; before that there is none. */
    private List<String> toCome(NotificationView notified, List<Object[]> rows) {
        Set<Permission> held = user.permissions();
        List<String> names = new ArrayList<>();
        boolean rapid = rows.stream().anyMatch(row -> row[RAPID] != null);
        boolean answered = rows.stream().anyMatch(row -> row[PANEL + 5] != null);
        if (notified.closed()) {
            return names;
        }
        if (notified.submittedAt() == null && held.contains(Permission.RAPID_REVIEW_VIEW)) {
            names.add("Rapid review");
        }
        boolean practice = rows.stream().anyMatch(row -> row[PRACTICE] != null);
        if (rapid && !answered && !practice && held.contains(Permission.PRACTICE_REVIEW_VIEW)) {
            names.add("Practice review");
        }
        return names;
    }

    private static void add(String type, Read read, Map<String, Read> stages, List<CaseStage> shown) {
        stages.put(key(type, read.id()), read);
        shown.add(read.stage());
    }

    private static String key(String type, UUID id) {
        return type + " " + id;
    }

    private static List<CaseView.JoinedReview> joined(List<Object[]> rows) {
        return rows.stream()
                .filter(row -> row[row.length - 1] != null)
                .map(row -> new CaseView.JoinedReview((String) row[row.length - 2], (String) row[row.length - 1]))
                .toList();
    }

    private List<Object[]> rows(UUID notification, String reference) {
        Scope scope = user.scope();
        Set<Permission> held = user.permissions();
        boolean rapid = held.contains(Permission.RAPID_REVIEW_VIEW);
        boolean practice = held.contains(Permission.PRACTICE_REVIEW_VIEW);
        TypedQuery<Object[]> query = em.createQuery(
                        "select r.id, r.reference, r.status, r.caseName, r.dueDate, r.sentAt,"
                                + " concat(coalesce(r.content.facts, ''), ' ', coalesce(r.content.background, ''), ' ',"
                                + " coalesce(r.content.family, '')),"
                                + " c.id, c.reference, c.status, c.caseName, c.usualBy, c.decidedAt, c.outcome,"
                                + " p.id, p.reference, p.status, p.caseName, p.dueDate, p.startedOn,"
                                + " p.release.plannedPublication, p.release.publishedOn, p.report.ageBands,"
                                + " p.release.copySentOn, p.release.withheldOn, s, a.displayName, "
                                + AmendmentView.COLUMNS + ", jn.childDeathReference, jn.reference from QueryPart q"
                                + " left join RapidReview r on q.number = 1 and r.notificationId = :id and "
                                + (rapid ? RapidReviewReach.CONDITION : NEVER)
                                + " left join PanelCase c on q.number = 2 and c.notificationId = :id and "
                                + (rapid ? PanelReach.CONDITION : NEVER)
                                + " left join PracticeReview p on q.number = 3 and "
                                + PracticeReviewReach.about("p") + " and "
                                + (practice ? PracticeReviewReach.condition(scope, "p") : NEVER)
                                + " left join StatusChange s on q.number = 4 and (s.subjectId = :id or s.subjectId in"
                                + " (select x.id from RapidReview x where x.notificationId = :id) or s.subjectId in"
                                + " (select y.id from PanelCase y where y.notificationId = :id) or s.subjectId in"
                                + " (select z.id from PracticeReview z where " + PracticeReviewReach.about("z") + "))"
                                + " left join Account a on a.username = s.changedBy"
                                + " left join Amendment m on q.number = 5 and m.notification.id = :id"
                                + " left join Account ma on ma.username = m.createdBy"
                                // Only those of the authority that agreed to the join see that there is one.
                                + " left join CaseJoin jn on q.number = 6 and jn.notification = :notification and"
                                + " jn.status = :joined and jn.authorityId in :own where q.number <= 6",
                        Object[].class)
                .setParameter("id", notification)
                .setParameter("notification", reference)
                .setParameter("joined", JoinStatus.IN_FORCE)
                .setParameter("own", scope.reachesAnyAuthority() ? scope.authorities() : Set.of(notification));
        if (rapid) {
            RapidReviewReach.give(query);
            query.setParameter("authorities", scope.authorities()).setParameter("panel", scope.panel());
        }
        if (practice) {
            PracticeReviewReach.give(query, scope, LocalDate.ofInstant(clock.instant(), PortalTime.LONDON));
        }
        if (rapid || practice) {
            query.setParameter("partnerships", scope.partnerships()).setParameter(Scope.ASKING, scope.accountId());
        }
        return query.getResultList();
    }

    /** The rows of one part, each record once, by reference: a case can have a review of its own and be in another. */
    private static Stream<Object[]> all(List<Object[]> rows, int column) {
        Set<Object> told = new HashSet<>();
        return rows.stream()
                .filter(row -> row[column] != null && told.add(row[column]))
                .sorted(Comparator.comparing(row -> (String) row[column + 1]));
    }

    private static CaseStage notification(NotificationView n, String path) {
        boolean open = n.submittedAt() == null && !n.closed();
        return new CaseStage(
                "Notification",
                n.reference(),
                n.statusLabel(),
                path,
                open ? n.dueDate() : null,
                "Notification sent",
                n.law() ? "Limit" : "Expected, not a legal duty");
    }

    private static Read rapid(Object[] row) {
        Coded status = (Coded) row[2];
        String path = "/rapid-reviews/" + row[1];
        boolean open = row[5] == null && !status.code().equals("closed");
        return new Read(
                new CaseStage(
                        "Rapid review",
                        (String) row[1],
                        status.label(),
                        path,
                        open ? (LocalDate) row[4] : null,
                        "Rapid review to the Panel",
                        "Limit"),
                (UUID) row[0],
                new Differences.Said((String) row[3], List.of(), "Rapid review " + row[1], path),
                Objects.requireNonNullElse((String) row[6], ""));
    }

    private static Read panel(Object[] row) {
        Coded status = (Coded) row[PANEL + 2];
        Coded outcome = (Coded) row[PANEL + 6];
        String path = "/panel-cases/" + row[PANEL + 1];
        return new Read(
                new CaseStage(
                        "Panel",
                        (String) row[PANEL + 1],
                        outcome == null ? status.label() : outcome.label(),
                        path,
                        status.code().equals("waiting") ? (LocalDate) row[PANEL + 4] : null,
                        "The Panel answers",
                        "Usual time, not a limit in law"),
                (UUID) row[PANEL],
                null,
                "");
    }

    private static Read practice(Object[] row, boolean panel) {
        Coded status = (Coded) row[PRACTICE + 2];
        String path = "/practice-reviews/" + row[PRACTICE + 1];
        LocalDate planned = (LocalDate) row[PRACTICE + 6];
        boolean open = Set.of("in_progress", "final").contains(status.code());
        boolean publication = planned != null && status.code().equals("final");
        // Whoever is not of the national body reads the whole report; the body once its copy was sent.
        boolean whole = !panel || row[PRACTICE + 9] != null || row[PRACTICE + 7] != null;
        return new Read(
                new CaseStage(
                        "Practice review",
                        (String) row[PRACTICE + 1],
                        status.label(),
                        path,
                        publication ? planned : open ? (LocalDate) row[PRACTICE + 4] : null,
                        publication ? "Publication" : "Practice review complete and published",
                        publication ? "Planned" : "Limit"),
                (UUID) row[PRACTICE],
                new Differences.Said(
                        (String) row[PRACTICE + 3],
                        Differences.ages((String) row[PRACTICE + 8], whole),
                        "Practice review " + row[PRACTICE + 1],
                        path),
                // A report is written so that nobody can be recognised: what it says differently it may say on purpose.
                "");
    }

    /** Only steps of stages that the person may read; of a stage out of reach not even that it exists is told. */
    private static List<CaseEvent> events(
            List<Object[]> rows, List<AmendmentView> amendments, Map<String, Read> stages, String path) {
        Set<UUID> told = new HashSet<>();
        Stream<CaseEvent> steps = rows.stream()
                .filter(row -> row[STEP] != null && told.add(((StatusChange) row[STEP]).id()))
                .flatMap(row -> Stream.ofNullable(event((StatusChange) row[STEP], (String) row[STEP + 1], stages)));
        Stream<CaseEvent> amended = amendments.stream()
                .map(one -> new CaseEvent(
                        one.at(), "Amendment " + one.number(), one.reason(), one.by(), "Notification", path));
        return Stream.concat(steps, amended)
                .sorted(Comparator.comparing(CaseEvent::at).reversed())
                .toList();
    }

    private static @Nullable CaseEvent event(StatusChange step, @Nullable String name, Map<String, Read> stages) {
        Read read = stages.get(key(step.subjectType(), step.subjectId()));
        String words = StageWords.of(step.subjectType(), step.action());
        if (read == null || words == null) {
            return null;
        }
        // Reasons stay with the record they belong to.
        Instant at = step.changedAt();
        return new CaseEvent(
                at,
                words,
                null,
                Objects.requireNonNullElse(name, step.changedBy()),
                read.stage().name(),
                read.stage().path());
    }

    private static List<DifferingFact> differing(
            NotificationView notified, List<AmendmentView> amendments, Map<String, Read> stages, String path) {
        AsAmended amended = AsAmended.of(notified, amendments);
        Instant sent = notified.submittedAt();
        List<DifferingFact> all = new ArrayList<>(Differences.ofAmendments(
                amendments, amended.names(), sent == null ? null : LocalDate.ofInstant(sent, PortalTime.LONDON), path));
        all.addAll(Differences.ofStages(
                amended.view().caseTitle(),
                amended.view().children(),
                path,
                stages.values().stream()
                        .distinct()
                        .map(Read::said)
                        .filter(Objects::nonNull)
                        .toList()));
        stages.values().stream().distinct().forEach(read -> {
            Differences.Said said = read.said();
            if (said != null) {
                all.addAll(Stated.differing(
                        amended.view().answers(), amended.view().children(), path, said, read.text()));
            }
        });
        return all;
    }
}
