/**
 * Local child safeguarding practice reviews: commission, report, anonymity, copy before publication, publication or withholding.
 */
@NullMarked
package uk.slp.portal.practicereview;

import org.jspecify.annotations.NullMarked;
