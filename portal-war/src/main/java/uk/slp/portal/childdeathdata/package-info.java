/**
 * The national data set of child death review (domain reference 6.5): what a panel gives to the national database about each
 * case, described by a public schema, and checked before it leaves. The key is the NHS number, so that no death counts twice.
 */
@NullMarked
package uk.slp.portal.childdeathdata;

import org.jspecify.annotations.NullMarked;
