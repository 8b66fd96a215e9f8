/**
 * What librarians keep: texts of themes and versions of the vocabulary.
 */
@NullMarked
package uk.slp.portal.discovery.model;

import org.jspecify.annotations.NullMarked;
