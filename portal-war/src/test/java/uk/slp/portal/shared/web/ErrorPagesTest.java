package uk.slp.portal.shared.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ErrorPagesTest {
    private static final Path FOLDER = Path.of("src/main/webapp/WEB-INF/errorpages");

    @ParameterizedTest
    @EnumSource(ErrorPages.Kind.class)
    @DisplayName("Every kind of failure has a page with one heading, no expression and no script")
    void pages(ErrorPages.Kind kind) throws IOException {
        String page = Files.readString(
                FOLDER.resolve(kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".html"));
        assertEquals(2, page.split("<h1>", -1).length, "one heading");
        assertFalse(page.contains("#{") || page.contains("${") || page.contains("<script"));
    }

    @ParameterizedTest
    @CsvSource({
        "404,NOT_FOUND",
        "403,NOT_PERMITTED",
        "410,GONE",
        "409,CHANGED",
        "412,CHANGED",
        "413,TOO_LARGE",
        "400,UNREADABLE",
        "405,UNREADABLE",
        "500,PROBLEM",
        "503,PROBLEM"
    })
    @DisplayName("The server's status chooses the page")
    void statuses(int status, ErrorPages.Kind kind) {
        assertEquals(kind, ErrorPages.Kind.of(status));
        assertTrue(kind.status() >= 400);
    }
}
