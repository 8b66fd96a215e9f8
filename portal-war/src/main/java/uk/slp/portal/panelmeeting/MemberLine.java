package uk.slp.portal.panelmeeting;

import java.util.UUID;

/** Somebody who was asked to a meeting. */
public record MemberLine(UUID accountId, String username, String name, String jobTitle, Attendance attendance) {}
