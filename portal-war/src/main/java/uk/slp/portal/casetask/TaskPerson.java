package uk.slp.portal.casetask;

import java.util.UUID;

/** Somebody of the partnership to whom a task can be given. */
public record TaskPerson(UUID accountId, String username, String name, String organisation) {}
