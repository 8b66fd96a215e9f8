/**
 * The API of this feature.
 */
@NullMarked
package uk.slp.portal.panelmeeting.rest;

import org.jspecify.annotations.NullMarked;
