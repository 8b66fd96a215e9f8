package uk.slp.portal.childdeath.model;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.childdeath.ChildDeathStatus;

/**
 * How a case begins.
 *
 * @param ownerId the overview panel whose it is
 * @param placePanelId the overview panel of the place of death where that is another
 * @param mayReview whether the child was not resident in the panel's area, and is reviewed there by agreement (rule 55)
 * @param notifiedAt when the panel was told
 * @param nationalDueAt by when the national database is told; null where no panel reviews
 */
public record OpeningOf(
        ChildDeathStatus status,
        String guidanceEdition,
        UUID ownerId,
        @Nullable UUID placePanelId,
        boolean mayReview,
        Instant notifiedAt,
        @Nullable Instant nationalDueAt) {}
