/**
 * Public references such as SIN-2026-1183 and the counters behind them.
 */
@NullMarked
package uk.slp.portal.shared.id;

import org.jspecify.annotations.NullMarked;
