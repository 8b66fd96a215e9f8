/** What is kept of the answers to hits. */
@NullMarked
package uk.slp.portal.identifiability.model;

import org.jspecify.annotations.NullMarked;
