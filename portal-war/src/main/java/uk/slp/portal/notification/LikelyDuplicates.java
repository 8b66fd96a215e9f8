package uk.slp.portal.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.notification.likeness.Alike;
import uk.slp.portal.notification.likeness.Likeness;
import uk.slp.portal.notification.likeness.Sketch;
import uk.slp.portal.notification.model.Answers;
import uk.slp.portal.notification.model.ChildField;
import uk.slp.portal.notification.model.Kind;
import uk.slp.portal.notification.model.Notification;
import uk.slp.portal.notification.model.NotificationField;
import uk.slp.portal.notification.model.NotifiedChild;
import uk.slp.portal.shared.access.CurrentUser;
import uk.slp.portal.shared.access.Person;
import uk.slp.portal.shared.draft.TextMark;

/**
 * Finds the notifications of the same authority that may be about a child or the incident of a given one: the only
 * place that does, for the hints while somebody writes and for the question before sending (rule 25). Those of other
 * authorities are not looked at: a hint would tell of a child that the reader may know nothing of. One statement, which
 * reads only records that can be alike; {@link Likeness} then decides.
 */
@Dependent
class LikelyDuplicates {
    /** More hints than anybody reads. */
    static final int MOST = 20;

    /** A guard only: far more records than can be alike by their dates in the largest authority. */
    private static final int MOST_CANDIDATES = 5_000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    /**
     * A hint with what the service needs to answer it.
     *
     * @param otherId identity of the other notification
     * @param about mark of what is known of both children
     */
    record Found(LikelyDuplicate hint, UUID otherId, String about) {}

    /** The hints of a notification, newest notifications first. */
    List<LikelyDuplicate> of(Notification notification) {
        return find(notification).stream().map(Found::hint).toList();
    }

    /** As {@link #of}, with identities. */
    List<Found> find(Notification notification) {
        List<Mine> mine = mine(notification);
        AlikeCandidates candidates = candidates(notification, mine);
        return sift(notification, mine, rows(candidates.sql(), candidates));
    }

    /**
     * The hints with the files of a draft and the serious incident that it names (rule 23), by one statement.
     *
     * @return nothing where nothing is known that could be alike: then there are no hints, and nothing was read
     */
    Optional<Beside> beside(Notification notification) {
        List<Mine> mine = mine(notification);
        AlikeCandidates candidates = candidates(notification, mine);
        String named = notification.answer(NotificationField.SERIOUS_INCIDENT_REFERENCE);
        Optional<String> sql = candidates.sqlBeside(
                notification.id(),
                notification.authorityId(),
                named == null || notification.kind() != Kind.CARE_LEAVER_DEATH ? "" : named);
        if (sql.isEmpty()) {
            return Optional.empty();
        }
        List<Object[]> alike = new ArrayList<>();
        List<DraftFile> files = new ArrayList<>();
        Set<String> seriousIncidents = new HashSet<>();
        for (Object[] row : rows(sql, candidates)) {
            if (row[0] != null) {
                alike.add(row);
            }
            if (row[Other.WIDTH] != null) {
                files.add(DraftFile.of(row, Other.WIDTH));
            }
            if (row[Other.WIDTH + DraftFile.WIDTH] != null) {
                seriousIncidents.add((String) row[Other.WIDTH + DraftFile.WIDTH]);
            }
        }
        List<LikelyDuplicate> hints =
                sift(notification, mine, alike).stream().map(Found::hint).toList();
        return Optional.of(new Beside(hints, files, seriousIncidents));
    }

    /**
     * What stands beside a draft.
     *
     * @param files in order
     * @param seriousIncidents the serious incident that is named for the same death, if it exists (rule 23)
     */
    record Beside(List<LikelyDuplicate> hints, List<DraftFile> files, Set<String> seriousIncidents) {}

    private AlikeCandidates candidates(Notification notification, List<Mine> mine) {
        Person asking = user.person();
        return new AlikeCandidates(
                notification.reference(),
                asking == null ? null : asking.accountId(),
                mine.stream().map(Mine::sketch).toList());
    }

    private List<Object[]> rows(Optional<String> sql, AlikeCandidates candidates) {
        if (sql.isEmpty()) {
            return List.of();
        }
        Query query = em.createNativeQuery(sql.get()).setMaxResults(MOST_CANDIDATES);
        List<Object> values = candidates.values();
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        List<Object[]> rows = new ArrayList<>();
        for (Object row : query.getResultList()) {
            rows.add((Object[]) row);
        }
        return rows;
    }

    private static List<Found> sift(Notification notification, List<Mine> mine, List<Object[]> rows) {
        Map<String, Found> found = new LinkedHashMap<>();
        for (Object[] row : rows) {
            Other other = Other.of(row);
            for (Mine one : mine) {
                if (!linked(notification, other)) {
                    Likeness.of(one.sketch(), other.sketch()).ifPresent(alike -> keep(found, one, other, alike));
                }
            }
        }
        return found.values().stream().limit(MOST).toList();
    }

    /** Of several alike children of the other one hint is enough, and one that was answered does not hide another. */
    private static void keep(Map<String, Found> found, Mine mine, Other other, Alike alike) {
        String about = about(mine.sketch(), other.sketch());
        boolean different = mine.id() != null && mine.id().equals(other.saidOf()) && about.equals(other.said());
        LikelyDuplicate hint = new LikelyDuplicate(
                mine.position(),
                mine.id(),
                other.reference(),
                other.status(),
                other.caseName() == null ? "" : other.caseName(),
                other.sketch().incidentDate(),
                Likeness.perhapsOneDay(
                        mine.sketch().incidentDate(), other.sketch().incidentDate()),
                alike.code(),
                different);
        found.merge(
                mine.position() + " " + other.reference(),
                new Found(hint, other.id(), about),
                (before, now) -> before.hint().different() ? before : now.hint().different() ? now : before);
    }

    /** The notification of the same death that rule 23 asks for is no duplicate. */
    private static boolean linked(Notification notification, Other other) {
        return other.reference().equals(notification.answer(NotificationField.SERIOUS_INCIDENT_REFERENCE))
                || notification.reference().equals(other.names());
    }

    private static String about(Sketch one, Sketch other) {
        return TextMark.of(String.join(
                "\n",
                List.of(one, other).stream()
                        .map(s -> s.givenNames() + "|" + s.familyName() + "|" + s.dateOfBirth() + "|" + s.nhsNumber())
                        .collect(Collectors.toList())));
    }

    /** A child of the notification that is asked about. */
    private record Mine(int position, @Nullable String id, Sketch sketch) {}

    private static List<Mine> mine(Notification n) {
        List<Mine> mine = new ArrayList<>();
        for (NotifiedChild child : n.children()) {
            mine.add(new Mine(
                    child.position(),
                    child.id().toString(),
                    new Sketch(
                            child.answer(ChildField.GIVEN_NAME),
                            child.answer(ChildField.FAMILY_NAME),
                            child.answer(ChildField.DATE_OF_BIRTH),
                            n.eventDate(child).text(),
                            n.answer(NotificationField.PLACE_AUTHORITY_CODE),
                            n.answer(NotificationField.PLACE_DESCRIPTION),
                            child.answer(ChildField.NHS_NUMBER))));
        }
        String place = n.answer(NotificationField.PLACE_DESCRIPTION);
        if (mine.isEmpty() && place != null) {
            String day = n.answer(NotificationField.INCIDENT_DATE);
            String area = n.answer(NotificationField.PLACE_AUTHORITY_CODE);
            mine.add(new Mine(-1, null, new Sketch(null, null, null, day, area, place, null)));
        }
        return mine;
    }

    /**
     * A child of another notification.
     *
     * @param names reference of the serious incident notification that it names as being of the same death, or null
     * @param saidOf identity of my child that was said to be another, or null
     * @param said mark of what was known then
     */
    private record Other(
            UUID id,
            String reference,
            String status,
            @Nullable String caseName,
            Sketch sketch,
            @Nullable String names,
            @Nullable String saidOf,
            @Nullable String said) {
        /** How many columns there are. */
        static final int WIDTH = 13;

        static Other of(Object[] row) {
            Answers answers = row[10] == null ? Answers.NONE : Answers.kept((String) row[10]);
            Sketch sketch = new Sketch(
                    (String) row[6],
                    (String) row[7],
                    (String) row[8],
                    (String) row[4],
                    (String) row[5],
                    answers.get(NotificationField.PLACE_DESCRIPTION),
                    (String) row[9]);
            return new Other(
                    UUID.fromString((String) row[0]),
                    (String) row[1],
                    (String) row[2],
                    (String) row[3],
                    sketch,
                    answers.get(NotificationField.SERIOUS_INCIDENT_REFERENCE),
                    (String) row[11],
                    (String) row[12]);
        }
    }
}
