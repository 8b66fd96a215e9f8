package uk.slp.portal.shared.draft;

/** How one kind of record keeps what is typed on its pages. Each feature with such pages has one. */
public interface DraftKeeper {
    /** The kind of record, as it stands in the address that pages send to. */
    String kind();

    /**
     * Merges and keeps.
     *
     * @throws uk.slp.portal.shared.error.NotFound if the record, or the child or person in it, is not there or not in
     *     reach
     * @throws uk.slp.portal.shared.error.NotAllowedNow if it cannot be written on any more
     */
    DraftSaved save(DraftSave save);
}
