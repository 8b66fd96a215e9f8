package uk.slp.portal.account;

import org.jspecify.annotations.Nullable;

/**
 * Where a try to sign in comes from.
 *
 * @param network the network address, as {@link ClientAddress} gives it
 * @param devices what the browser says it has signed in with before, or null; proves nothing until it is checked
 */
public record Caller(String network, @Nullable String devices) {}
