/**
 * The versions, the comments, and how a passage is found again in another version.
 */
@NullMarked
package uk.slp.portal.reviewdraft.model;

import org.jspecify.annotations.NullMarked;
