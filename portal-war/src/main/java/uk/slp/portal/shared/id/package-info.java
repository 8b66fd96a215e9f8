/**
 * Public references such as SIN-2026-1183 and the counters behind them, and by what a content is known again.
 */
@NullMarked
package uk.slp.portal.shared.id;

import org.jspecify.annotations.NullMarked;
