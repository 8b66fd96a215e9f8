package uk.slp.portal.shared.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An answer that need not be sent twice")
class ConditionalAnswerTest {
    @Test
    @DisplayName("is known again by its tag, alone, among others, or weakened by a proxy")
    void names() {
        assertTrue(ConditionalAnswer.names("\"abc\"", "\"abc\""));
        assertTrue(ConditionalAnswer.names("\"x\", W/\"abc\"", "\"abc\""));
        assertTrue(ConditionalAnswer.names("*", "\"abc\""));
        assertFalse(ConditionalAnswer.names("\"abcd\"", "\"abc\""));
        assertFalse(ConditionalAnswer.names(null, "\"abc\""));
    }

    @Test
    @DisplayName("has another tag when any part of it is another")
    void tags() {
        assertEquals(ConditionalAnswer.tag("a", 1), ConditionalAnswer.tag("a", 1));
        assertNotEquals(ConditionalAnswer.tag("a", 1), ConditionalAnswer.tag("a", 2));
        assertNotEquals(ConditionalAnswer.tag("a", "b"), ConditionalAnswer.tag("ab"));
    }
}
