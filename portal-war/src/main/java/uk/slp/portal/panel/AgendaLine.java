package uk.slp.portal.panel;

import java.time.LocalDate;

/**
 * That a case stands or stood on an agenda; told to the national body only.
 *
 * @param meeting reference of the meeting
 * @param number of the item; part of its address
 * @param coming whether the meeting is still to come
 */
public record AgendaLine(String meeting, int number, LocalDate day, boolean coming) {}
