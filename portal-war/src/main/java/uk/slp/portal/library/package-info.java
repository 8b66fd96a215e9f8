/**
 * The librarian's side of the library: files are added, read, described, marked up, looked at and published. What is
 * published belongs to {@code learning}; here is what comes before.
 */
@NullMarked
package uk.slp.portal.library;

import org.jspecify.annotations.NullMarked;
