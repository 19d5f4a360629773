package db.migration;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.smeic.lms.identity.SoughtName;

/** Turns the names that are there already; SQL knows no folding. */
public class V202611241021__identity_sought_names_of_everyone extends BaseJavaMigration {

    private static final int AT_ONCE = 5_000;

    @Override
    public void migrate(Context context) throws SQLException {
        try (var read = context.getConnection().createStatement();
                var write = context.getConnection()
                        .prepareStatement(
                                "insert into person_sought (person_id, place, sought, economy) values (?, ?, ?, ?)")) {
            var last = 0L;
            var some = 1;
            while (some > 0) {
                some = 0;
                try (var people = read.executeQuery(
                        "select id, name, economy from person where id > " + last + " order by id limit " + AT_ONCE)) {
                    while (people.next()) {
                        last = people.getLong(1);
                        turn(write, last, people.getString(2), people.getString(3));
                        some++;
                    }
                }
                write.executeBatch();
            }
        }
    }

    private static void turn(PreparedStatement write, long person, String name, String economy) throws SQLException {
        var place = 0;
        for (var turned : SoughtName.turns(name)) {
            write.setLong(1, person);
            write.setInt(2, place++);
            write.setString(3, turned);
            write.setString(4, economy);
            write.addBatch();
        }
    }
}
