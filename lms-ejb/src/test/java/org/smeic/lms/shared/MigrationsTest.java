package org.smeic.lms.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("door")
class MigrationsTest {

    @Test
    void theStepFromTheVersionBeforeKeepsWhatPeopleHave() throws SQLException {
        var database = Database.empty("upgrade");
        var all = Flyway.configure()
                .dataSource(database.dataSource())
                .locations("classpath:db/migration")
                .load()
                .info()
                .pending();
        assertThat(all).hasSizeGreaterThan(1);
        migrateTo(database, all[all.length - 2].getVersion());
        sql(database, """
                insert into person (login, email, name, stakeholder, economy, language, time_zone, disabled, stamp,
                created_at, version) values ('kept', 'kept@example.org', 'Nguyễn Thị 名前 🌱', 'SME_OWNER', 'VN', 'en',
                'Asia/Ho_Chi_Minh', false, 1, '2026-01-01 00:00:00', 0)""");

        Schema.migrate(database.dataSource());

        try (var unit = Database.unit(database);
                var em = unit.createEntityManager()) {
            assertThat(em.createQuery("select p.name from Person p where p.login = 'kept'", String.class)
                            .getSingleResult())
                    .isEqualTo("Nguyễn Thị 名前 🌱");
        }
    }

    @Test
    void rolesOfBeforeBecomeGrantsAndACoordinatorsHoldsAtHome() throws SQLException {
        var database = Database.empty("grants");
        migrateTo(database, MigrationVersion.fromVersion("202611232020"));
        for (var login : List.of("coordinator", "admin")) {
            sql(database, """
                    insert into person (login, email, name, stakeholder, economy, language, time_zone, disabled, stamp,
                    created_at, version) values ('%s', 'a@example.org', 'A', 'SME_OWNER', 'VN', 'en',
                    'Asia/Ho_Chi_Minh', false, 1, '2026-01-01 00:00:00', 0)""".formatted(login));
            sql(database, """
                    insert into person_role (person_id, role)
                    select id, upper(login) from person where login = '%s'""".formatted(login));
            sql(database, """
                    insert into person_role (person_id, role)
                    select id, 'LEARNER' from person where login = '%s'""".formatted(login));
        }

        Schema.migrate(database.dataSource());

        try (var unit = Database.unit(database);
                var em = unit.createEntityManager()) {
            assertThat(em.createQuery("""
                            select concat(g.person.login, ' ', g.scope.place) from Grant g
                            order by g.person.login""", String.class).getResultList()).containsExactly("admin ", "coordinator VN");
        }
    }

    @Test
    void peopleOfBeforeAreFoundByEveryWordOfTheirName() throws SQLException {
        var database = Database.empty("oldnames");
        migrateTo(database, MigrationVersion.fromVersion("202611241020"));
        sql(database, """
                insert into person (login, email, name, stakeholder, economy, language, time_zone, disabled, stamp,
                created_at, version) values ('kept', 'kept@example.org', 'Nguyễn Thị Hoa', 'SME_OWNER', 'VN', 'en',
                'Asia/Ho_Chi_Minh', false, 1, '2026-01-01 00:00:00', 0)""");

        Schema.migrate(database.dataSource());

        try (var unit = Database.unit(database);
                var em = unit.createEntityManager()) {
            assertThat(em.createQuery("""
                            select concat(w.sought, ' ', w.economy) from Person p join p.sought w
                            order by index(w)""", String.class).getResultList())
                    .containsExactly("nguyen thi hoa VN", "thi hoa nguyen VN", "hoa nguyen thi VN");
        }
    }

    @Test
    void tablesThatSomeoneChangedByHandAreNotServed() throws SQLException {
        var database = Database.empty("changed");
        Schema.migrate(database.dataSource());
        sql(database, "alter table course drop column teacher");

        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> Database.unit(database))
                .withMessageContaining("teacher");
    }

    @Test
    void everyMigrationNamesItsFeature() {
        var database = Database.empty("names");
        Schema.migrate(database.dataSource());
        var applied = Flyway.configure()
                .dataSource(database.dataSource())
                .locations("classpath:db/migration")
                .load()
                .info()
                .applied();
        assertThat(Arrays.stream(applied).map(MigrationInfo::getDescription))
                .allMatch(name -> name.matches("[a-z]+ .+"));
    }

    private static void migrateTo(Database.Address database, MigrationVersion version) {
        Flyway.configure()
                .dataSource(database.dataSource())
                .locations("classpath:db/migration")
                .target(version)
                .load()
                .migrate();
    }

    private static void sql(Database.Address database, String statement) throws SQLException {
        try (var connection = database.dataSource().getConnection();
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
