/**
 * What was told to whom, the e-mails about it and their states.
 */
@NullMarked
package uk.slp.portal.post.model;

import org.jspecify.annotations.NullMarked;
