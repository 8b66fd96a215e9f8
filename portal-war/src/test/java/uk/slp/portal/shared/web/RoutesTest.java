package uk.slp.portal.shared.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RoutesTest {
    private static final Path PAGES = Path.of("src/main/webapp");

    @Test
    @DisplayName("An address finds its page and its parameters")
    void finds() {
        Routes.Found found =
                Routes.at("/notifications/SIN-2026-1183/edit/children").orElseThrow();
        assertEquals("/notification/edit.xhtml", found.route().view());
        assertEquals(Map.of("ref", "SIN-2026-1183", "section", "children"), found.parameters());
        assertEquals("/index.xhtml", Routes.at("/").orElseThrow().route().view());
    }

    @Test
    @DisplayName("A written address wins over one with a parameter")
    void writtenWins() {
        assertEquals(
                "/discovery/search.xhtml",
                Routes.at("/learning/search").orElseThrow().route().view());
        assertEquals(
                "/notification/new.xhtml",
                Routes.at("/notifications/new").orElseThrow().route().view());
    }

    @Test
    @DisplayName("What is not in the table, or has an empty part, is no page")
    void unknown() {
        for (String path : List.of("/nothing", "/notifications/", "/index.xhtml", "/themes/a/b", "//")) {
            assertTrue(Routes.at(path).isEmpty(), path);
        }
    }

    @Test
    @DisplayName("A page leads back to its address, with parameters in their places and the rest as a query")
    void fills() {
        assertEquals(
                "/notifications/SIN%202/edit/a?page=2",
                Routes.to(
                                "/notification/edit.xhtml",
                                Map.of("ref", List.of("SIN 2"), "section", List.of("a"), "page", List.of("2")))
                        .orElseThrow());
        assertThrows(IllegalArgumentException.class, () -> Routes.to("/notification/edit.xhtml", Map.of()));
    }

    @Test
    @DisplayName("No page can be reached in two rooms, and none lies outside the table")
    void everyPageHasItsAddress() throws IOException {
        Map<String, Set<Route.Room>> rooms = Routes.all().stream()
                .collect(Collectors.groupingBy(Route::view, Collectors.mapping(Route::room, Collectors.toSet())));
        rooms.forEach((view, several) -> assertEquals(1, several.size(), view));
        Set<String> lost = new TreeSet<>();
        try (Stream<Path> files = Files.walk(PAGES)) {
            files.map(file -> "/" + PAGES.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".xhtml")
                            && !file.startsWith("/WEB-INF/")
                            && !file.startsWith("/resources/")
                            && !rooms.containsKey(file))
                    .filter(file -> template(PAGES.resolve(file.substring(1))))
                    .forEach(lost::add);
        }
        assertEquals(Set.of(), lost, "Pages without an address in Routes");
    }

    /** A part of a page, included by another, needs no address. */
    private static boolean template(Path file) {
        try {
            return Files.readString(file).contains("template=\"/WEB-INF/templates/");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
