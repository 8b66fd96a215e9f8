/**
 * Tests that run inside the portal, next to its beans. The whole package is deployed with the war, so a class here may
 * use what the portal, Jakarta EE and JUnit offer and nothing of the harness.
 */
package uk.slp.it.inside;
