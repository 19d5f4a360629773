import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.List;
import java.util.Map;

/**
 * Fills the database of a site that has started once with shipped content and demo accounts: invented people of all
 * economies, courses of four lessons, curricula, enrolments with progress. The same numbers give the same crowd.
 *
 * <pre>Crowd jdbc:mysql://localhost:3306/lms user password [people] [courses] [curricula] [enrolments]</pre>
 *
 * Person {@code n} signs in as {@code crowd-n@example.org} with the password of the demo accounts.
 */
public class Crowd {

    private static final int CHUNK = 50_000;
    private static final String DIGITS = "(select 0 d union all select 1 union all select 2 union all select 3 union all select 4"
            + " union all select 5 union all select 6 union all select 7 union all select 8 union all select 9)";
    private static final String[] ECONOMIES = {
        "AUS", "BD", "CDA", "CHL", "PRC", "HKC", "INA", "JPN", "ROK", "MAS", "MEX", "NZ", "PNG", "PE", "PHL", "RUS", "SGP", "CT", "THA", "USA", "VN"
    };
    private static final String[] STAKEHOLDERS = {
        "SME_OWNER", "SME_OWNER", "SME_OWNER", "SME_STAFF", "SME_STAFF", "POLICY_MAKER", "INNOVATION_PROFESSIONAL", "INVESTOR", "RESEARCHER"
    };
    private static final String[] GIVEN = {
        "An", "Bua", "Carla", "Dewi", "Emil", "Fai", "Grace", "Hana", "Ines", "Jun", "Kiri", "Lan", "Mei", "Nadia", "Oki", "Pita", "Rosa", "Sione", "Tala", "Yuna"
    };
    private static final String[] FAMILY = {
        "Arden", "Baluyot", "Castro", "Duong", "Endo", "Farid", "Gao", "Hadi", "Ivanova", "Jeong", "Kauri", "Lim", "Morales", "Ngata", "Okada", "Park", "Quispe", "Rahman", "Suk", "Tran"
    };
    private static final String[] VERBS = {
        "Price", "Test", "Sell", "Plan", "Protect", "Measure", "Finance", "Redesign", "Export", "Share", "Improve", "Start"
    };
    private static final String[] THINGS = {
        "your first order", "a new service", "a family workshop", "the packaging", "an online shop", "a food brand", "a cluster visit", "the supply chain",
        "a digital ledger", "a patent search", "a customer interview", "a green process", "a training plan", "a pilot project", "a policy survey", "the night shift"
    };

    private final Connection db;

    private Crowd(Connection db) {
        this.db = db;
    }

    public static void main(String[] arguments) throws SQLException {
        try (var db = DriverManager.getConnection(arguments[0], arguments[1], arguments[2])) {
            var crowd = new Crowd(db);
            int people = number(arguments, 3, 1_000_000);
            int courses = number(arguments, 4, 5_000);
            var firstPerson = crowd.people(people);
            var firstCourse = crowd.courses(courses);
            crowd.curricula(number(arguments, 5, 300));
            crowd.enrolments(number(arguments, 6, 5_000_000), firstPerson, people, firstCourse, courses);
            crowd.run("analyze table person, course, lesson, curriculum, enrolment, lesson_progress");
        }
    }

    private static int number(String[] arguments, int index, int otherwise) {
        return arguments.length > index ? Integer.parseInt(arguments[index]) : otherwise;
    }

    private long people(int count) throws SQLException {
        var first = fill("person", count, Map.of(
                "login", "concat('crowd-', n, '@example.org')",
                "email", "concat('crowd-', n, '@example.org')",
                "name", "concat(" + pick(GIVEN, "n * 7 + n div 400") + ", ' ', " + pick(FAMILY, "n div 20") + ", ' ', n)",
                "password_hash", "(select p.password_hash from person p where p.login = 'owner')",
                "stakeholder", pick(STAKEHOLDERS, "n * 5 + n div 9"),
                "economy", pick(ECONOMIES, "n * 11 + n div 21"),
                "language", "'en'",
                "time_zone", "'Asia/Seoul'",
                "created_at", "timestampadd(minute, -mod(n * 37, 1000000), utc_timestamp())"));
        var words = List.of("p.name", "concat(substring_index(p.name, ' ', -2), ' ', substring_index(p.name, ' ', 1))",
                "concat(substring_index(p.name, ' ', -1), ' ', substring_index(p.name, ' ', 2))");
        for (var place = 0; place < words.size(); place++) {
            run("insert into person_sought (person_id, place, sought, economy) select p.id, " + place + ", lower(" + words.get(place)
                    + "), p.economy from person p where p.id >= " + first);
        }
        return first;
    }

    /** Lessons show pages of a shipped course, so that every course can be opened. */
    private long courses(int count) throws SQLException {
        var first = fill("course", count, Map.ofEntries(
                Map.entry("slug", "concat('crowd-', n)"),
                Map.entry("title", "concat(" + pick(VERBS, "n") + ", ' ', " + pick(THINGS, "n div 12") + ", ', part ', n div 192 + 1)"),
                Map.entry("summary", "concat('What a small firm does to ', lower(" + pick(VERBS, "n") + "), ' ', " + pick(THINGS, "n div 12") + ", ' in four short lessons.')"),
                Map.entry("about_html", "'<p>Four lessons, each with one thing to do in the firm.</p>'"),
                Map.entry("audience", of("select audience from course where status = 'PUBLISHED' and slug not like 'crowd-%' order by id")),
                Map.entry("topic", of("select topic from course where status = 'PUBLISHED' and slug not like 'crowd-%' order by id")),
                Map.entry("level", of("select level from course where status = 'PUBLISHED' and slug not like 'crowd-%' order by id")),
                Map.entry("language", pick(new String[] {"en", "en", "en", "es", "ko", "zh-Hans"}, "n div 7")),
                Map.entry("minutes", "20 + mod(n * 13, 160)"),
                Map.entry("lesson_count", "4"),
                Map.entry("teacher", "'The crowd'"),
                Map.entry("drawing", of("select drawing from course where status = 'PUBLISHED' and slug not like 'crowd-%' order by id")),
                Map.entry("status", "'PUBLISHED'"),
                Map.entry("owner_id", "(select p.id from person p where p.login = 'instructor')"),
                Map.entry("created_at", "utc_timestamp()"),
                Map.entry("published_at", "timestampadd(minute, -n, utc_timestamp())")));
        var page = one("select min(l.activity_id) from lesson l where l.kind = 'PAGES'");
        run("insert into lesson (course_id, position, kind, title, minutes, activity_id) select c.id, p.d, 'PAGES', concat('Lesson ', p.d), 12, " + page
                + " from course c join " + DIGITS + " p on p.d between 1 and 4 where c.id >= " + first);
        run("insert into course_outcome (course_id, position, text) select c.id, 0, 'Do one thing in your firm this week' from course c where c.id >= " + first);
        return first;
    }

    /** Copies of the shipped curricula under other names. */
    private void curricula(int count) throws SQLException {
        fill("curriculum", count, Map.of(
                "slug", "concat('crowd-', n)",
                "title", "concat('Grow in ', mod(n, 12) + 4, ' weeks, path ', n)",
                "summary", "'Courses in an order that fits you.'",
                "about_html", "'<p>A path of short courses.</p>'",
                "stakeholder", pick(STAKEHOLDERS, "n"),
                "level", of("select level from curriculum where slug not like 'crowd-%' order by id"),
                "language", "'en'",
                "outcomes", of("select outcomes from curriculum where slug not like 'crowd-%' order by id"),
                "owner_id", "(select p.id from person p where p.login = 'instructor')",
                "created_at", "utc_timestamp()"));
        run("insert into curriculum_version (curriculum_id, number, tree, published_at, move_rule, version) select c.id, 1, v.tree, utc_timestamp(), null, 0"
                + " from curriculum c join curriculum s on s.slug not like 'crowd-%' and s.level = c.level and s.outcomes = c.outcomes"
                + " join curriculum_version v on v.id = s.published_id where c.slug like 'crowd-%' and c.published_id is null");
        run("update curriculum c join curriculum_version v on v.curriculum_id = c.id set c.published_id = v.id where c.slug like 'crowd-%'");
    }

    /** Five courses for each person or as many as the numbers give; two thirds have begun, a fifth has finished. */
    private void enrolments(int count, long firstPerson, int people, long firstCourse, int courses) throws SQLException {
        var course = firstCourse + " + mod(mod(n, " + people + ") * 17 + (n div " + people + ") * 7919, " + courses + ")";
        var firstEnrolment = fill("enrolment", count, Map.ofEntries(
                Map.entry("learner_id", firstPerson + " + mod(n, " + people + ")"),
                Map.entry("course_id", course),
                Map.entry("economy", "(select p.economy from person p where p.id = " + firstPerson + " + mod(n, " + people + "))"),
                Map.entry("stuck_since", "case when mod(n, 31) = 1 then timestampadd(minute, -mod(n * 29, 300000), utc_timestamp()) end"),
                Map.entry("expires_at", "case when mod(n, 37) = 1 then timestampadd(minute, mod(n * 43, 300000), utc_timestamp()) end"),
                Map.entry("progressed_at", "timestampadd(minute, -mod(n * 29, 300000), utc_timestamp())"),
                Map.entry("status", "case when mod(n, 5) = 0 then 'COMPLETED' else 'ACTIVE' end"),
                Map.entry("percent", "case when mod(n, 5) = 0 then 100 when mod(n, 3) = 0 then 0 else 25 end"),
                Map.entry("lessons_done", "case when mod(n, 5) = 0 then 4 when mod(n, 3) = 0 then 0 else 1 end"),
                Map.entry("enrolled_at", "timestampadd(minute, -mod(n * 41, 500000), utc_timestamp())"),
                Map.entry("touched_at", "timestampadd(minute, -mod(n * 29, 300000), utc_timestamp())"),
                Map.entry("completed_at", "case when mod(n, 5) = 0 then timestampadd(minute, -mod(n * 29, 300000), utc_timestamp()) end")));
        for (long from = firstEnrolment; from < firstEnrolment + count; from += CHUNK) {
            run("insert into lesson_progress (enrolment_id, lesson_id, percent, done, score, touched_at, version)"
                    + " select e.id, l.id, 100, true, null, e.touched_at, 0 from enrolment e join course c on c.id = e.course_id"
                    + " join lesson l on l.course_id = c.id and l.position = 1 where e.percent > 0"
                    + " and e.id >= " + from + " and e.id < " + (from + CHUNK));
        }
    }

    /** Rows 0 to count - 1 as {@code n}, with ids in that order from the one returned; columns that must not be empty and are not named get zero, nothing or now. */
    private long fill(String table, int count, Map<String, String> values) throws SQLException {
        var first = one("select coalesce(max(id), 0) + 1 from " + table);
        var columns = new LinkedHashMap<String, String>(values);
        columns.put("id", first + " + n");
        try (var query = db.prepareStatement("select column_name, data_type from information_schema.columns where table_schema = database() and table_name = ?"
                + " and is_nullable = 'NO' and column_default is null and extra not like '%auto_increment%'")) {
            query.setString(1, table);
            var rows = query.executeQuery();
            while (rows.next()) {
                columns.putIfAbsent(rows.getString(1).toLowerCase(Locale.ROOT), switch (rows.getString(2)) {
                    case "varchar", "longtext", "char" -> "''";
                    case "datetime", "timestamp" -> "utc_timestamp()";
                    case "date" -> "utc_date()";
                    default -> "0";
                });
            }
        }
        var begun = System.nanoTime();
        for (int from = 0; from < count; from += CHUNK) {
            run("insert into " + table + " (" + String.join(", ", columns.keySet()) + ") select " + String.join(", ", columns.values())
                    + " from (select " + from + " + a.d + 10 * b.d + 100 * c.d + 1000 * e.d + 10000 * f.d n from " + DIGITS + " a, " + DIGITS + " b, "
                    + DIGITS + " c, " + DIGITS + " e, " + DIGITS + " f where f.d < " + CHUNK / 10_000 + ") numbers where n < " + count + " order by n");
        }
        System.out.printf("%-12s %,10d rows  %4d s%n", table, count, (System.nanoTime() - begun) / 1_000_000_000);
        return first;
    }

    private static String pick(String[] values, String index) {
        return "elt(mod(" + index + ", " + values.length + ") + 1, '" + String.join("', '", values) + "')";
    }

    /** One of the values a query finds, another one for each n. */
    private String of(String query) throws SQLException {
        var values = new ArrayList<String>();
        try (var statement = db.createStatement(); var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1).replace("\\", "\\\\").replace("'", "''"));
            }
        }
        return pick(values.toArray(String[]::new), "n");
    }

    private long one(String query) throws SQLException {
        try (var statement = db.createStatement(); var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void run(String statement) throws SQLException {
        try (var sql = db.createStatement()) {
            sql.execute(statement);
        }
    }
}
