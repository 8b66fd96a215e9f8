package uk.slp.portal.duties;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keep a decision whether to notify.
 *
 * @param facts the answers by the names of {@link FactsReader#FIELDS}
 * @param caseName a street or a word; null or blank for none
 * @param decision code of {@link NotifyDecision}
 * @param reason why
 * @param contrary true when it is known that the law requires a notification and the decision is not to send one
 * @param askPartners whether the partners are asked for their view
 */
public record KeepDecision(
        Map<String, String> facts,
        @Nullable String caseName,
        @Nullable String decision,
        @Nullable String reason,
        boolean contrary,
        boolean askPartners) {}
