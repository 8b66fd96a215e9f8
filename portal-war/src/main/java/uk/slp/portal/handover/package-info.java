/**
 * What a person has in hand is given to somebody else when they leave, and what is not given is told to those who can see to
 * it. Each feature decides itself who may take over ({@link uk.slp.portal.shared.work.TakesWork}).
 */
@NullMarked
package uk.slp.portal.handover;

import org.jspecify.annotations.NullMarked;
