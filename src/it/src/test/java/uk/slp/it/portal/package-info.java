/** Tests of the portal from outside: by its pages in a browser and by its HTTP interface. */
package uk.slp.it.portal;
