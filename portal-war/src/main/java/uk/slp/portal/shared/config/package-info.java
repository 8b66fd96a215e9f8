/**
 * The settings of the portal: one enum of keys, read once at start from the environment and refused there if wrong.
 */
@NullMarked
package uk.slp.portal.shared.config;

import org.jspecify.annotations.NullMarked;
