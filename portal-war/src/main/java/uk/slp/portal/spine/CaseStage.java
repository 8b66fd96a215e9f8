package uk.slp.portal.spine;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stage of a case that the person may read.
 *
 * @param name "Rapid review"
 * @param state where it stands, in words
 * @param path its page
 * @param due its last day while it runs; null where none runs
 * @param what what is to be done by then
 * @param kind "Limit", "Usual time, not a limit in law" or "Planned"
 */
public record CaseStage(
        String name, String reference, String state, String path, @Nullable LocalDate due, String what, String kind) {}
