/**
 * Local authorities, integrated care boards, police forces, safeguarding partnerships and national bodies, each with the dates between which it existed.
 */
@NullMarked
package uk.slp.portal.organisation;

import org.jspecify.annotations.NullMarked;
