package org.smeic.lms.shared;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Whether this server can serve: what a load balancer asks every few seconds. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Readiness {

    private static final Logger LOG = System.getLogger(Readiness.class.getName());
    private static final int PATIENCE_SECONDS = 2;

    @Resource(lookup = "java:jboss/datasources/LmsDS")
    DataSource dataSource;

    /** Whether the database answers; waits for it about as long as a page would. */
    public boolean isDatabaseThere() {
        try (var connection = dataSource.getConnection()) {
            return connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException away) {
            LOG.log(Level.WARNING, "Not ready: the database does not answer ({0})", away.getMessage());
            return false;
        }
    }
}
