package org.smeic.lms.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The migrated tables and one open transaction for each test, undone after it; the unit is the one that
 * is deployed. {@code -Dlms.test.database=mariadb} runs the same test on a real MariaDB.
 */
public class Database implements BeforeEachCallback, AfterEachCallback {

    private static final EntityManagerFactory UNIT = start();

    private EntityManager em;

    private static EntityManagerFactory start() {
        var address = empty("lms");
        Schema.migrate(address.dataSource());
        return unit(address);
    }

    /** An empty database of this name on the kind of server this run is about. */
    static Address empty(String name) {
        return "mariadb".equals(System.getProperty("lms.test.database"))
                ? RealMariaDb.empty(name)
                : new Address(
                        "jdbc:h2:mem:" + name
                                + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1",
                        "sa",
                        "");
    }

    /** The deployed unit on these tables, which Hibernate has compared with the entities. */
    static EntityManagerFactory unit(Address address) {
        var unit = Persistence.createEntityManagerFactory(
                "lms",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.nonJtaDataSource", address.dataSource(),
                        "jakarta.persistence.sharedCache.mode", "NONE",
                        // Without a container it is the connection that commits.
                        "hibernate.connection.handling_mode", "DELAYED_ACQUISITION_AND_RELEASE_AFTER_TRANSACTION",
                        // The server holds queries to the letter of JPA; a test must fail where the server would.
                        "hibernate.jpa.compliance.query", "true",
                        "hibernate.generate_statistics", "true"));
        unit.unwrap(SessionFactory.class).getSchemaManager().validateMappedObjects();
        return unit;
    }

    /** Migrated tables of their own, for tests that commit; to be closed. */
    public static EntityManagerFactory apart(String name) {
        var address = empty(name);
        Schema.migrate(address.dataSource());
        return unit(address);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        em = UNIT.createEntityManager();
        em.getTransaction().begin();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        em.getTransaction().rollback();
        em.close();
    }

    public EntityManager em() {
        return em;
    }

    /** Writes what is pending and forgets what is loaded, as the end of a request does. */
    public void nextRequest() {
        em.flush();
        em.clear();
    }

    /** Counts statements since the start of the JVM. */
    public Statistics statistics() {
        return UNIT.unwrap(SessionFactory.class).getStatistics();
    }

    record Address(String url, String user, String password) {

        javax.sql.DataSource dataSource() {
            return new DriverDataSource(url, user, password);
        }
    }
}
