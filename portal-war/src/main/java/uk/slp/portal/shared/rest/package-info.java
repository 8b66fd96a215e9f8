/**
 * What the resources of the API share: the application, entity tags, reading of JSON, paging.
 */
@NullMarked
package uk.slp.portal.shared.rest;

import org.jspecify.annotations.NullMarked;
