package uk.slp.portal.practicereview;

import java.util.List;
import java.util.UUID;
import uk.slp.portal.shared.error.Violation;

/**
 * A step of a review is about to be taken; whoever keeps records beside the review may say what stands against it.
 *
 * @param review identity of the review
 * @param action the step
 * @param textMark the mark of everything that would be published
 * @param obstacles where to add; everything in it is told to the person at once
 */
public record ReviewStepAsked(UUID review, ReviewAction action, String textMark, List<Violation> obstacles) {}
