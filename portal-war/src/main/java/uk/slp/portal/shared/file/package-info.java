/**
 * Files from outside: received without filling the memory, named safely, known by their content, looked at by a scanner
 * for malware. Nothing here opens, decodes or shows a file.
 */
@NullMarked
package uk.slp.portal.shared.file;

import org.jspecify.annotations.NullMarked;
