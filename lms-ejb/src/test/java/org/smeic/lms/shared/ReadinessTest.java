package org.smeic.lms.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

class ReadinessTest {

    @Test
    void aServerIsReadyOnlyWhileItsDatabaseAnswers() {
        assertThat(ready("jdbc:h2:mem:")).isTrue();
        assertThat(ready("jdbc:h2:tcp://localhost:1/away")).isFalse();
    }

    private static boolean ready(String url) {
        var database = new JdbcDataSource();
        database.setURL(url);
        var readiness = new Readiness();
        readiness.dataSource = database;
        return readiness.isDatabaseThere();
    }
}
