/**
 * Drafts of the report of a practice review: versions kept for others to read, comments on their passages, and what
 * changed between two versions.
 */
@NullMarked
package uk.slp.portal.reviewdraft;

import org.jspecify.annotations.NullMarked;
