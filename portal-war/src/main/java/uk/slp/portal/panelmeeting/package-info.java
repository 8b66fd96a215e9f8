/**
 * Meetings of the national body: who is asked, an agenda made from the cases that wait, a pack on paper, and a minute for
 * each case from which its outcome is recorded. Who has a conflict of interest with a case sees no line of it (rule 76).
 */
@NullMarked
package uk.slp.portal.panelmeeting;

import org.jspecify.annotations.NullMarked;
