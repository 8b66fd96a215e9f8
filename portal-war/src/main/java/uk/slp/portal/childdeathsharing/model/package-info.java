/** Questions to authorities, joins, and their lives as tables. */
@NullMarked
package uk.slp.portal.childdeathsharing.model;

import org.jspecify.annotations.NullMarked;
