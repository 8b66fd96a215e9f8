/**
 * What the acceptance tests stand on: a real PostgreSQL, the portal as a process of its own, a browser, an API client
 * and a counter of SQL statements. Everything starts when first asked for and ends with the test run.
 */
package uk.slp.it.harness;
