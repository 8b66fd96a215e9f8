package uk.slp.portal.admin;

import java.time.Instant;

/** One line of the audit trail, as an auditor sees it: who did what to which record and for what (rule 75), never what the record says. */
public record AuditRow(
        Instant happenedAt,
        String username,
        String action,
        String subjectType,
        String subjectReference,
        String purpose,
        String outcome) {}
