package uk.slp.portal.shared.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * A number of a list, for queries that read several lists of one record by one statement. The query starts from a few
 * numbers and hangs each list on one of them by an outer join; it answers as many rows as all lists have together, and
 * never the product of two. See the decision record about statements of a page.
 */
@Entity
@Table(name = "query_part")
public class QueryPart {
    @Id
    @Column(name = "part_number")
    private int number;

    /** For the persistence provider. */
    protected QueryPart() {}
}
