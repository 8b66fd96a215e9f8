package uk.slp.portal.overviewpanel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.panelmeeting.MeetingStatus;

/** A meeting in the list. */
public record OverviewRow(
        String reference,
        LocalDate day,
        String time,
        String where,
        @Nullable PanelTheme theme,
        MeetingStatus status,
        long cases,
        long minuted) {}
