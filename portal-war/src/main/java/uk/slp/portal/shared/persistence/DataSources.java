package uk.slp.portal.shared.persistence;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/** Defines the pool over {@link PortalDataSource}, so that nothing has to be configured in the server. */
@DataSourceDefinition(
        name = "java:app/jdbc/portal",
        className = "uk.slp.portal.shared.persistence.PortalDataSource",
        minPoolSize = 2,
        maxPoolSize = 20)
@ApplicationScoped
public class DataSources {}
