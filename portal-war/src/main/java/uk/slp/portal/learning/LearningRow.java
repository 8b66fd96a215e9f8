package uk.slp.portal.learning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A published item in a list. */
public record LearningRow(
        String slug,
        ItemType type,
        String title,
        String publisher,
        @Nullable String area,
        @Nullable String region,
        LocalDate publishedOn,
        String summary) {
    /** Its permanent address within the portal. */
    public String url() {
        return "/learning/" + slug;
    }
}
