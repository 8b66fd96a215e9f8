/**
 * What is already known: passages of published learning near to what somebody writes in a review, shown beside the
 * writing, and which of them the writers used or set aside. What was used becomes the annex "What we already knew" of
 * that review.
 *
 * <p>Two doors lead out of here: {@link uk.slp.portal.known.PublishedLearning} is the library, which comes later in the
 * pipeline and implements it; {@link uk.slp.portal.known.KnownKeeper} is a review, which says who may look and mark. What
 * somebody writes goes through memory to the index of this node and is kept nowhere on its way.
 */
@NullMarked
package uk.slp.portal.known;

import org.jspecify.annotations.NullMarked;
