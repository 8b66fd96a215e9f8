/**
 * People: accounts, their roles in organisations, sign-in, lock-out, sessions and API tokens.
 */
@NullMarked
package uk.slp.portal.account;

import org.jspecify.annotations.NullMarked;
