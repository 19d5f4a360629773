package org.smeic.lms.shared;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hibernate.SessionFactory;

/**
 * Brings the tables to this version before anything else runs, then lets Hibernate compare them with
 * the entities. A mismatch stops the deployment: a server that does not know its tables must not serve.
 */
@Singleton
@Startup
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class Schema {

    private static final Logger LOG = System.getLogger(Schema.class.getName());

    @Resource(lookup = "java:jboss/datasources/LmsDS")
    DataSource dataSource;

    @PersistenceUnit(unitName = "lms")
    EntityManagerFactory factory;

    @PostConstruct
    void migrateAndValidate() {
        var result = migrate(dataSource);
        try {
            factory.unwrap(SessionFactory.class).getSchemaManager().validateMappedObjects();
        } catch (RuntimeException mismatch) {
            throw new IllegalStateException(
                    "The tables do not match this version of the platform; it does not start. "
                            + "Someone changed them by hand, or an older server runs on newer tables: "
                            + mismatch.getMessage(),
                    mismatch);
        }
        LOG.log(
                Level.INFO,
                "Database {0}: {1} migrations applied, tables valid",
                result.databaseType,
                result.migrationsExecuted);
    }

    static org.flywaydb.core.api.output.MigrateResult migrate(DataSource dataSource) {
        return Flyway.configure(Schema.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }
}
