/**
 * Invented demonstration data and accounts, loaded only when the settings say so.
 */
@NullMarked
package uk.slp.portal.demo;

import org.jspecify.annotations.NullMarked;
