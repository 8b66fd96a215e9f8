/** Lists as files for spreadsheets: typed cells, streamed, and no cell that a spreadsheet would run as a formula. */
@NullMarked
package uk.slp.portal.shared.export;

import org.jspecify.annotations.NullMarked;
