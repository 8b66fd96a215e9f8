package uk.slp.portal.shared.persistence;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Iterator;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import uk.slp.portal.shared.config.RefusedStart;
import uk.slp.portal.shared.config.Setting;
import uk.slp.portal.shared.config.SettingRefused;
import uk.slp.portal.shared.config.Settings;

/**
 * The database of the portal, embedded or on a server, as the settings say. The server's pool wraps it, so that the same
 * war runs on either without a descriptor of its own.
 */
public class PortalDataSource implements DataSource {
    /** Whether the database was ever reached: from then on a failure is an incident and no reason to end. */
    private static volatile boolean reached;

    private @Nullable Driver driver;

    @Override
    public Connection getConnection() throws SQLException {
        Settings settings = settings();
        String url = settings.databaseUrl();
        try {
            Connection connection = open(url, settings.text(Setting.DB_USER), settings.text(Setting.DB_PASSWORD));
            noteReached();
            return connection;
        } catch (SQLException e) {
            if (!reached) {
                // The address without its options: they may hold a password.
                RefusedStart.end("The portal did not start: the database at " + url.replaceFirst("[?;].*", "")
                        + " cannot be opened (" + e.getMessage() + "). See that it runs, that no other portal has it"
                        + " open, and that PORTAL_DB_URL, PORTAL_DB_USER and PORTAL_DB_PASSWORD are right.");
            }
            throw e;
        }
    }

    private static void noteReached() {
        reached = true;
    }

    /** The server asks for a connection before it deploys anything: a wrong setting shows here first. */
    private static Settings settings() throws SQLException {
        try {
            return Settings.current();
        } catch (SettingRefused refused) {
            RefusedStart.end(refused.sentence());
            throw new SQLException(refused.sentence(), refused);
        }
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    private Connection open(String url, String user, String password) throws SQLException {
        Properties credentials = new Properties();
        credentials.setProperty("user", user);
        credentials.setProperty("password", password);
        // PostgreSQL: identities travel as text and take the type of their column, empty ones too.
        if (url.startsWith("jdbc:postgresql:")) {
            credentials.setProperty("stringtype", "unspecified");
        }
        Connection connection = driver(url).connect(url, credentials);
        if (connection == null) {
            throw new SQLException("The driver refused the address " + url);
        }
        return connection;
    }

    private synchronized Driver driver(String url) throws SQLException {
        if (driver == null) {
            Iterator<Driver> drivers = ServiceLoader.load(Driver.class, PortalDataSource.class.getClassLoader())
                    .iterator();
            while (driver == null && drivers.hasNext()) {
                Driver candidate = drivers.next();
                if (candidate.acceptsURL(url)) {
                    driver = candidate;
                }
            }
        }
        if (driver == null) {
            throw new SQLException("No database driver knows the address " + url);
        }
        return driver;
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter out) {
        // The drivers log for themselves.
    }

    @Override
    public void setLoginTimeout(int seconds) {
        // The pool decides how long to wait.
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("Not a wrapper");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
