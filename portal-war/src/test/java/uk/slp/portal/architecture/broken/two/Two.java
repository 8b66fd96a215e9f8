package uk.slp.portal.architecture.broken.two;

import uk.slp.portal.architecture.broken.one.One;

/** The other half of a cycle. */
public class Two {
    One other;
}
