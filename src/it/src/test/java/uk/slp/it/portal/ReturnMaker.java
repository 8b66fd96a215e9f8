package uk.slp.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import uk.slp.it.harness.Api;
import uk.slp.it.harness.Portal;

/** Makes a child's death and the returns of agencies on it. */
final class ReturnMaker {
    private static final AtomicInteger NUMBER = new AtomicInteger(1);

    /** A death of the panel of Calderwick that is gathered on, with one agency named. */
    private static final String DEATH =
            """
            insert into child_death (id, version, reference, status, guidance_edition, owner_id, place_kind, may_review,
                given_names, family_name, name_key, birth_date, death_date, age_days, age_years, sex, expected,
                abuse_suspected, joint_response, notified_at, inquest, created_at, created_by, changed_at, changed_by)
            select gen_random_uuid(), 1, '%1$s', 'gathering', '2026', o.id, 'road', false, 'Wilfrid', 'Oakapple',
                'wilfrid oakapple %1$s', date '2019-05-01', date '2026-11-02', 2742, 7, 'male', 'unexpected', 'no', 'no',
                now(), 'none', now(), 'test', now(), 'test' from organisation o where o.code = 'X-CDOP-01'
            """;

    private static final String AGENCY =
            """
            insert into child_death_line (id, owner_id, kind, answers, created_at, created_by)
            select gen_random_uuid(), d.id, 'professional', '{"agencyKind":"gp","agencyName":"Mill Lane Surgery"}', now(),
                'test' from child_death d where d.reference = '%1$s'
            """;

    private static final String ANSWERS =
            """
            insert into child_death_answers (id, kind, answers)
            select d.id, 'live_birth', '{}' from child_death d where d.reference = '%1$s'
            """;

    private ReturnMaker() {}

    /** A death; its reference. */
    static String death(Portal portal) {
        String reference = "CDR-1998-" + String.format("%04d", NUMBER.getAndIncrement());
        try (var connection = portal.database().connect();
                var statement = connection.createStatement()) {
            assertEquals(1, statement.executeUpdate(DEATH.formatted(reference)));
            statement.executeUpdate(ANSWERS.formatted(reference));
            statement.executeUpdate(AGENCY.formatted(reference));
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return reference;
    }

    /** A death in Calderwick of a child of Lindenshire; its panel offers the review to that of Calderwick. The offer. */
    static String offered(Portal portal) {
        String reference = death(portal);
        livedAndDied(portal, reference, "X-LA-07", "X-LA-01");
        try (var connection = portal.database().connect();
                var statement = connection.createStatement()) {
            statement.executeUpdate("update child_death set owner_id = (select o.id from organisation o where o.code ="
                    + " 'X-CDOP-04') where reference = '" + reference + "'");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return portal.as("felix.osei")
                .post(
                        "/api/v1/child-deaths/" + reference + "/transfers",
                        Map.of(
                                "panel", "X-CDOP-01",
                                "ground", "may_review",
                                "contact", "01632 960044",
                                "reason", "Every service that knew him is in Calderwick."))
                .expect(200)
                .json()
                .path("offers")
                .get(0)
                .path("offer")
                .path("reference")
                .asText();
    }

    /** Where the child of a case lived, and where it died. */
    static void livedAndDied(Portal portal, String death, String lived, String died) {
        try (var connection = portal.database().connect();
                var statement = connection.createStatement()) {
            assertEquals(
                    1,
                    statement.executeUpdate("update child_death set residence_code = '" + lived + "', place_code = '"
                            + died + "' where reference = '" + death + "'"));
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Asks an agency for the reporting form; the reference of the return. */
    static String asked(Api coordinator, String death, String kind, String agency, String address) {
        return coordinator
                .post(
                        "/api/v1/child-deaths/" + death + "/returns",
                        Map.of(
                                "agencyKind",
                                kind,
                                "agency",
                                agency,
                                "address",
                                address,
                                "forms",
                                List.of("reporting"),
                                "due",
                                LocalDate.now().plusDays(20).toString()))
                .expect(200)
                .json()
                .path("reference")
                .asText();
    }

    /** Plans a review meeting of that day with one person; its reference. */
    static String meeting(Api coordinator, String death) {
        String meeting = coordinator
                .post(
                        "/api/v1/child-deaths/" + death + "/meetings",
                        Map.of(
                                "day",
                                LocalDate.now().toString(),
                                "time",
                                "13:00",
                                "place",
                                "Ward 3",
                                "lead",
                                "The designated doctor"))
                .expect(201)
                .json()
                .path("reference")
                .asText();
        String address = "/api/v1/child-death-meetings/" + meeting;
        coordinator
                .post(
                        address + "/guests",
                        Map.of("name", "Somebody of the ward"),
                        coordinator.get(address).header("ETag"))
                .expect(200);
        return meeting;
    }

    /** Gives these answers, keeps what was written, and a reason for every other question that must be answered. */
    static void complete(Api writer, String reference, Map<String, String> answers) {
        String address = "/api/v1/child-death-returns/" + reference;
        for (int round = 0; round < 6; round++) {
            JsonNode whole = writer.get(address).expect(200).json();
            for (JsonNode form : whole.path("forms")) {
                String code = form.path("code").asText();
                Map<String, String> texts = written(form);
                if (code.equals("reporting")) {
                    texts.putAll(Map.of(
                            "author_role", "A post",
                            "author_contact", "01632 960001",
                            "knew_child", "current",
                            "records_searched", "paper"));
                    texts.putAll(answers);
                }
                whole.path("problems").forEach(problem -> {
                    String field = problem.path("field").asText();
                    if (problem.path("form").asText().equals(code) && !texts.containsKey(field)) {
                        texts.put(field + ".because", "not_held");
                    }
                });
                writer.put(
                                address + "/forms/" + code,
                                texts,
                                writer.get(address).header("ETag"))
                        .expect(200);
            }
            if (writer.get(address).json().path("problems").isEmpty()) {
                return;
            }
        }
        throw new AssertionError(writer.get(address).json().path("problems").toString());
    }

    private static Map<String, String> written(JsonNode form) {
        Map<String, String> texts = new HashMap<>();
        form.path("answers").properties().forEach(entry -> {
            JsonNode answer = entry.getValue();
            if (answer.path("text").isTextual()) {
                texts.put(entry.getKey(), answer.path("text").asText());
            } else if (answer.path("because").isTextual()) {
                texts.put(entry.getKey() + ".because", answer.path("because").asText());
            }
        });
        return texts;
    }

    /** Sends it. */
    static void send(Api writer, String reference) {
        String address = "/api/v1/child-death-returns/" + reference;
        writer.post(address + "/sending", Map.of(), writer.get(address).header("ETag"))
                .expect(200);
    }

    /** Asks the authority of Calderwick whether it notifies; the reference of the question. */
    static String question(Api coordinator, String death) {
        JsonNode all = coordinator
                .post(
                        "/api/v1/child-deaths/" + death + "/sharing/questions",
                        Map.of("authority", "X-LA-01", "contact", "01632 960017", "told", "The duty manager"))
                .expect(200)
                .json();
        return all.path("questions").get(0).path("reference").asText();
    }

    /** Proposes a join with a notification of Calderwick; its reference. */
    static String join(Api coordinator, String death) {
        JsonNode all = coordinator
                .post(
                        "/api/v1/child-deaths/" + death + "/sharing/joins",
                        Map.of(
                                "authority", "X-LA-01",
                                "notification", "SIN-2026-0001",
                                "basis", "safeguard",
                                "purpose", "Brothers and sisters."))
                .expect(200)
                .json();
        return all.path("joins").get(0).path("reference").asText();
    }
}
