package uk.slp.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import uk.slp.it.harness.Api.Answer;

/** What every refusal of the API must look like. */
final class Problems {
    private Problems() {}

    /** Checks the form of a refusal and gives the fields it names. */
    static Set<String> fields(Answer answer, int status) {
        answer.expect(status);
        assertEquals(
                "application/problem+json", answer.header("Content-Type").replaceFirst(";.*", ""), answer::toString);
        JsonNode body = answer.json();
        for (String name : new String[] {"type", "title", "code", "incident"}) {
            assertTrue(body.path(name).isTextual() && !body.path(name).asText().isBlank(), name + " of " + answer);
        }
        assertEquals(status, body.path("status").asInt(), answer::toString);
        assertFalse(answer.text().contains("uk.slp") || answer.text().contains("Exception"), answer::toString);
        Set<String> fields = new TreeSet<>();
        for (JsonNode violation : body.path("violations")) {
            assertFalse(violation.path("code").asText().isBlank(), answer::toString);
            assertFalse(violation.path("message").asText().isBlank(), answer::toString);
            fields.add(violation.path("field").asText());
        }
        return fields;
    }

    /** The codes told for one field. */
    static Set<String> codes(Answer answer, String field) {
        Set<String> codes = new TreeSet<>();
        for (JsonNode violation : answer.json().path("violations")) {
            if (violation.path("field").asText().equals(field)) {
                codes.add(violation.path("code").asText());
            }
        }
        return codes;
    }
}
