/** The page of the national data set, the description of its fields, and its files. */
@NullMarked
package uk.slp.portal.childdeathdata.web;

import org.jspecify.annotations.NullMarked;
