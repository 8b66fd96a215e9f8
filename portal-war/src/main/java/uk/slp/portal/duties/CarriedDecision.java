package uk.slp.portal.duties;

import org.jspecify.annotations.Nullable;

/** What a notification takes over from a decision to notify. */
public record CarriedDecision(String reference, @Nullable String caseName, DutyFacts facts) {}
