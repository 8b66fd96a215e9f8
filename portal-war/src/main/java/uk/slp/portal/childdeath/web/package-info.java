/**
 * The pages of child deaths.
 */
@NullMarked
package uk.slp.portal.childdeath.web;

import org.jspecify.annotations.NullMarked;
