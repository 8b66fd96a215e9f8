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
import uk.slp.portal.shared.config.Setting;
import uk.slp.portal.shared.config.Settings;

/**
 * The database of the portal, embedded or on a server, as the settings say. The server's pool wraps it, so that the same
 * war runs on either without a descriptor of its own.
 */
public class PortalDataSource implements DataSource {
    private @Nullable Driver driver;

    @Override
    public Connection getConnection() throws SQLException {
        Settings settings = Settings.current();
        return open(settings.databaseUrl(), settings.text(Setting.DB_USER), settings.text(Setting.DB_PASSWORD));
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
