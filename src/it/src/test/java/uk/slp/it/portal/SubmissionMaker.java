package uk.slp.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import uk.slp.it.harness.Portal;

/** Submissions to the national database, each about a month of its own, so that none replaces another. */
final class SubmissionMaker {
    private static final AtomicInteger YEAR = new AtomicInteger(1900);

    private SubmissionMaker() {}

    /** A year in which no panel was told of any death yet. */
    static int year() {
        return YEAR.incrementAndGet();
    }

    /** Deaths of which the panel of Calderwick was told in March of a year; numbers are NHS numbers or null. */
    static void deaths(Portal portal, int year, String... numbers) {
        try (var connection = portal.database().connect();
                var statement = connection.prepareStatement(
                        """
                        insert into child_death (id, version, reference, status, guidance_edition, owner_id, may_review,
                            name_key, given_names, family_name, nhs_number, nhs_absent, birth_date, death_date, sex,
                            abuse_suspected, joint_response, notified_at, inquest, created_at, created_by, changed_at,
                            changed_by)
                        select gen_random_uuid(), 1, ?, 'gathering', '2026', o.id, false, 'zebedee quillfeather',
                            'Zebedee', 'Quillfeather', ?, ?, cast(? as date), cast(? as date), 'male', 'no', 'no',
                            cast(? as timestamp), 'none', now(), 'test', now(), 'test'
                        from organisation o where o.code = 'X-CDOP-01'
                        """)) {
            for (int i = 0; i < numbers.length; i++) {
                statement.setString(1, reference(year, i + 1));
                statement.setString(2, numbers[i]);
                statement.setString(3, numbers[i] == null ? "non_resident" : null);
                statement.setString(4, (year - 6) + "-01-05");
                statement.setString(5, year + "-03-01");
                statement.setString(6, year + "-03-02 12:00");
                assertEquals(1, statement.executeUpdate());
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** The reference of a death made by {@link #deaths}, counted from 1. */
    static String reference(int year, int number) {
        return "CDR-" + (year + 7000) + "-000" + number;
    }

    /** The body by which March of a year is sent. */
    static Map<String, String> march(int year) {
        return Map.of("from", year + "-03-01", "to", year + "-03-31");
    }

    /** A completed review of an older system, as a file by the schema has it. */
    static Map<String, Object> old(String reference, String number, int year, String... scores) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("reference", reference);
        one.put("status", "closed");
        if (number == null) {
            one.put("nhs_absent", "non_resident");
        } else {
            one.put("nhs_number", number);
        }
        one.put("birth_date", (year - 6) + "-01-05");
        one.put("death_date", year + "-03-01");
        one.put("sex", "female");
        one.put("notified_on", year + "-03-02");
        one.put("closed_on", year + "-12-01");
        one.put("category", "7");
        one.put("modifiability", "none");
        for (int i = 0; i < scores.length; i++) {
            one.put("score_" + "abcd".charAt(i), scores[i]);
        }
        return one;
    }

    /** A file that was checked and not imported; its reference. */
    static String checked(Portal portal) {
        return portal.as("ruby.ellery")
                .post(
                        "/api/v1/child-death-imports?name=old.json",
                        Map.of("schema", 1, "cases", List.of(old("OLD/" + year(), null, 1999, "1", "1", "0", "2"))))
                .expect(201)
                .json()
                .at("/file/reference")
                .asText();
    }

    /** Sends March of a year, in which there is one death; the reference of the submission. */
    static String sent(Portal portal) {
        int year = year();
        deaths(portal, year, (String) null);
        return portal.as("ruby.ellery")
                .post("/api/v1/child-death-submissions", march(year))
                .expect(201)
                .json()
                .at("/submission/reference")
                .asText();
    }
}
