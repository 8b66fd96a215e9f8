package uk.slp.portal.panelmeeting;

import java.time.LocalDate;

/** A case that could be put on an agenda. */
public record WaitingCase(
        String reference, String title, String authorityName, String statusLabel, LocalDate usualBy) {}
