/**
 * The order of the start: settings, schema, data; and the refusal to serve when one of them is wrong.
 */
@NullMarked
package uk.slp.portal.shared.startup;

import org.jspecify.annotations.NullMarked;
