/** The detectors: each looks for one kind of identifier in a text. Plain Java, without a container or a database. */
@NullMarked
package uk.slp.portal.identifiability.detect;

import org.jspecify.annotations.NullMarked;
