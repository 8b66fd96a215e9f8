/**
 * What every page shares: the table of addresses, messages at fields, error pages and security headers.
 */
@NullMarked
package uk.slp.portal.shared.web;

import org.jspecify.annotations.NullMarked;
