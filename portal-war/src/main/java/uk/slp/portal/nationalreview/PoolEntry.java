package uk.slp.portal.nationalreview;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody of the pool of reviewers. */
public record PoolEntry(
        UUID id, long version, String name, String expertise, LocalDate since, @Nullable LocalDate until) {}
