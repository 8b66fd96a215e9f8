package uk.slp.portal.notification.model;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One child of a draft that is replaced as a whole.
 *
 * @param id identity of a child already in the draft, or null for a new one
 * @param answers what is written about the child; a field that is absent counts as not answered
 */
public record ChildAnswers(@Nullable UUID id, Map<ChildField, @Nullable String> answers) {}
