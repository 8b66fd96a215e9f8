package uk.slp.portal.notification.model;

import org.jspecify.annotations.Nullable;

/**
 * One answer that an amendment puts in the place of another.
 *
 * @param path the answer, see {@link AnswerPath}
 * @param before what held until then, or null
 * @param after what holds from then on, or null when the answer was taken away
 */
public record AnswerChange(String path, @Nullable String before, @Nullable String after) {}
