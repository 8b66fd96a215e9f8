package uk.slp.it.portal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import uk.slp.it.harness.Portal;

/** Identities of invented deaths of the demonstration data, for tests that only look at them. */
final class ChildDeaths {
    private ChildDeaths() {}

    /** The first case of a panel that is not complete. */
    static String of(Portal portal, String panel) {
        return one(
                portal,
                "select min(d.reference) from child_death d join organisation o on o.id = d.owner_id where o.code = ?"
                        + " and d.closed_at is null and d.nhs_number is not null",
                panel);
    }

    /** A notification that an account sent. */
    static String toldBy(Portal portal, String username) {
        return one(
                portal,
                "select min(n.reference) from child_death_notice n join account a on a.id = n.account_id where"
                        + " a.username = ? and n.status <> 'draft'",
                username);
    }

    /** A line of a case: a person, a professional. */
    static String line(Portal portal, String reference) {
        return one(
                portal,
                "select min(l.id::text) from child_death_line l join child_death d on d.id = l.owner_id where"
                        + " d.reference = ?",
                reference);
    }

    /** The fifth by deprivation that the figures of a panel count a case by. */
    static String quintile(Portal portal, String reference) {
        return one(portal, "select d.deprivation_quintile::text from child_death d where d.reference = ?", reference);
    }

    private static String one(Portal portal, String query, String of) {
        try (Connection connection = portal.database().connect();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, of);
            try (ResultSet found = statement.executeQuery()) {
                if (!found.next() || found.getString(1) == null) {
                    throw new AssertionError("The demonstration has nothing of " + of);
                }
                return found.getString(1);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
