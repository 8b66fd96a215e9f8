package uk.slp.portal.reviewdraft;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of the report in the list.
 *
 * @param words how many words it has
 * @param mark the mark of its text
 */
public record VersionRow(int number, @Nullable String note, int words, String keptName, Instant keptAt, String mark) {}
