package uk.slp.it.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.EntityType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.slp.migration.schema.SchemaMigrator;
import uk.slp.migration.schema.SchemaStatus;

@DisplayName("Inside the portal, the database")
class DatabaseInsideIT extends InContainerTest {
    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource dataSource;

    @PersistenceContext
    private EntityManager em;

    @Test
    @DisplayName("is PostgreSQL with the schema of this release")
    void current() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            assertEquals("PostgreSQL", connection.getMetaData().getDatabaseProductName());
        }
        SchemaStatus status = new SchemaMigrator(dataSource).validate();
        assertTrue(status.isCurrent(), status.sentence());
    }

    @Test
    @DisplayName("fits every entity: each can be read")
    void entities() {
        Set<EntityType<?>> entities = em.getMetamodel().getEntities();

        assertFalse(entities.isEmpty());
        for (EntityType<?> entity : entities) {
            em.createQuery("select e from " + entity.getName() + " e")
                    .setMaxResults(1)
                    .getResultList();
        }
    }
}
