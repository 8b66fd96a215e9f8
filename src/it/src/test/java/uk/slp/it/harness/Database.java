package uk.slp.it.harness;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * A database of a test run.
 *
 * @param name its name at the server
 * @param url its JDBC address
 * @param user a user who may do everything there
 * @param password of that user
 */
public record Database(String name, String url, String user, String password) {
    /** A connection of the test's own, to look behind the portal's back. The caller closes it. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }
}
