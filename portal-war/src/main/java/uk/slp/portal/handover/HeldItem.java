package uk.slp.portal.handover;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something in somebody's hand. It names a reference, never a case or a child: who gives it may not be one who reads it.
 *
 * @param id identity of what is in hand
 * @param path of the page on which those who see to it can give it to somebody
 * @param overseerId the partnership or panel that sees to it; null where the national body does
 */
public record HeldItem(UUID id, HeldKind kind, String reference, String path, @Nullable UUID overseerId) {}
