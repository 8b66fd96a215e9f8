package uk.slp.portal.notification.model;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person of a draft that is replaced as a whole.
 *
 * @param id identity of a person already in the draft, or null for a new one
 * @param answers what is written about the person; a field that is absent counts as not answered
 */
public record PersonAnswers(@Nullable UUID id, Map<PersonField, @Nullable String> answers) {}
