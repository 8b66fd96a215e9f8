/**
 * That the invented data can be loaded.
 */
package uk.slp.portal.demo;
