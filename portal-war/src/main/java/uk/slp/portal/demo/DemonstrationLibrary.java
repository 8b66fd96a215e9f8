package uk.slp.portal.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.ServletContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.deadlines.Editions;
import uk.slp.portal.learning.ItemType;
import uk.slp.portal.learning.LearningService;
import uk.slp.portal.learning.Publication;
import uk.slp.portal.shared.access.BySystem;
import uk.slp.portal.shared.persistence.Coded;
import uk.slp.portal.shared.startup.PortalReady;
import uk.slp.portal.shared.time.PortalTime;

/** The invented library: reviews and briefings written for this project, one file each, in the plain report notation. */
@ApplicationScoped
public class DemonstrationLibrary {
    private static final String FOLDER = "/WEB-INF/classes/demo/learning/";
    private static final String FENCE = "---\n";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private LearningService learning;

    @Inject
    private ServletContext servlets;

    /** Loads the library unless something is published already. */
    @BySystem("the start of the portal")
    @Transactional
    public void load(@Observes @Priority(210) PortalReady ready) {
        if (!ready.demonstration() || somethingPublished()) {
            return;
        }
        Set<String> paths = servlets.getResourcePaths(FOLDER);
        if (paths != null) {
            new TreeSet<>(paths).forEach(path -> learning.publish(publication(read(path), path)));
        }
    }

    private boolean somethingPublished() {
        return em.createQuery("select count(i) from PublishedItem i", Long.class)
                        .getSingleResult()
                > 0;
    }

    private String read(String path) {
        try (InputStream in = servlets.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Publication publication(String file, String path) {
        int end = file.indexOf(FENCE, FENCE.length());
        if (!file.startsWith(FENCE) || end < 0) {
            throw new IllegalStateException("The demonstration document has no front matter: " + path);
        }
        Map<String, String> front = new HashMap<>();
        for (String line : file.substring(FENCE.length(), end).split("\n", -1)) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                front.put(
                        line.substring(0, colon).trim(),
                        line.substring(colon + 1).trim());
            }
        }
        LocalDate published = LocalDate.parse(text(front, "published"));
        return new Publication(
                Coded.of(ItemType.class, text(front, "type")),
                text(front, "title"),
                text(front, "publisher"),
                orNull(front.get("area")),
                orNull(front.get("region")),
                published,
                published.atTime(LocalTime.of(9, 30)).atZone(PortalTime.LONDON).toInstant(),
                "system",
                text(front, "summary"),
                text(front, "contentNote"),
                orNull(front.get("method")),
                codes(front.get("themes")),
                codes(front.get("harm")),
                codes(front.get("ageBand")),
                codes(front.get("agencies")),
                file.substring(end + FENCE.length()).strip(),
                Editions.inForceOn(published).map(Enum::name).orElse(null),
                null);
    }

    private static String text(Map<String, String> front, String key) {
        String value = front.get(key);
        if (value == null || value.isEmpty()) {
            throw new IllegalStateException("A demonstration document lacks " + key + ": " + front.get("title"));
        }
        return value;
    }

    private static @Nullable String orNull(@Nullable String value) {
        return value == null || value.isEmpty() ? null : value;
    }

    private static List<String> codes(@Nullable String value) {
        return value == null || value.isEmpty()
                ? List.of()
                : Arrays.stream(value.split(",")).map(String::trim).toList();
    }
}
