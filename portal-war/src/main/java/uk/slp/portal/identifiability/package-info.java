/**
 * Could anyone be recognised? Compares a text that is to be published with what identifies the people of its case, and
 * finds what has the form of an identifier whatever the case (rule 50, domain reference 8.2). Each hit is settled by a
 * person, and a second person confirms the list. Features that publish implement {@link
 * uk.slp.portal.identifiability.IdentityKeeper}; the comparing itself is plain Java and needs nothing but the text.
 */
@NullMarked
package uk.slp.portal.identifiability;

import org.jspecify.annotations.NullMarked;
